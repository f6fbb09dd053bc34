# frozen_string_literal: true

# Generated from proto/ by `cargo xtask codegen`; do not edit.

require_relative "../../service"

module Gatepass
  module Services
    # The service `WorkflowApprovers`.
    class WorkflowApprovers < Service
      # Creates one and returns it as it was stored.
      # Takes a WorkflowApprover, or its fields by name; what refers to an entity takes it, its id or its name.
      # @return [WorkflowApprover]
      def create(workflow_approver = nil, **fields)
        workflow_approver, options = either("WorkflowApprover", workflow_approver, fields)
        answer = call("WorkflowApprovers.Create", { "workflow_approver" => workflow_approver }, options)
        Value.read("WorkflowApprover", part(answer, "workflow_approver"))
      end

      # The one with this id.
      # @return [WorkflowApprover]
      def get(id, **options)
        answer = call("WorkflowApprovers.Get", { "id" => Value.reference(id, :id) }, options)
        Value.read("WorkflowApprover", part(answer, "workflow_approver"))
      end

      # Deletes the one with this id.
      # @return [nil]
      def delete(id, **options)
        call("WorkflowApprovers.Delete", { "id" => Value.reference(id, :id) }, options)
        nil
      end

      # Those that the filter matches, in the order of their ids. An empty filter matches all; a `?` in it stands
      # for the next of the values.
      # @return [Pages<WorkflowApprover>]
      def list(filter = "", *values, **options)
        pages("WorkflowApprovers.List", { "filter" => filter }, values, options, "WorkflowApprover")
      end

    end

  end
end
