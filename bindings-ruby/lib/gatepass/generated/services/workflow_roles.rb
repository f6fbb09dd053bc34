# frozen_string_literal: true

# Generated from proto/ by `cargo xtask codegen`; do not edit.

require_relative "../../service"

module Gatepass
  module Services
    # The service `WorkflowRoles`.
    class WorkflowRoles < Service
      # Creates one and returns it as it was stored.
      # Takes a WorkflowRole, or its fields by name; what refers to an entity takes it, its id or its name.
      # @return [WorkflowRole]
      def create(workflow_role = nil, **fields)
        workflow_role, options = either("WorkflowRole", workflow_role, fields)
        answer = call("WorkflowRoles.Create", { "workflow_role" => workflow_role }, options)
        Value.read("WorkflowRole", part(answer, "workflow_role"))
      end

      # The one with this id.
      # @return [WorkflowRole]
      def get(id, **options)
        answer = call("WorkflowRoles.Get", { "id" => Value.reference(id, :id) }, options)
        Value.read("WorkflowRole", part(answer, "workflow_role"))
      end

      # Deletes the one with this id.
      # @return [nil]
      def delete(id, **options)
        call("WorkflowRoles.Delete", { "id" => Value.reference(id, :id) }, options)
        nil
      end

      # Those that the filter matches, in the order of their ids. An empty filter matches all; a `?` in it stands
      # for the next of the values.
      # @return [Pages<WorkflowRole>]
      def list(filter = "", *values, **options)
        pages("WorkflowRoles.List", { "filter" => filter }, values, options, "WorkflowRole")
      end

    end

  end
end
