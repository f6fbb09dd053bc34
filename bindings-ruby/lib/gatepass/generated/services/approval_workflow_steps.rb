# frozen_string_literal: true

# Generated from proto/ by `cargo xtask codegen`; do not edit.

require_relative "../../service"

module Gatepass
  module Services
    # The service `ApprovalWorkflowSteps`.
    class ApprovalWorkflowSteps < Service
      # Creates one and returns it as it was stored.
      # Takes a ApprovalWorkflowStep, or its fields by name; what refers to an entity takes it, its id or its name.
      # @return [ApprovalWorkflowStep]
      def create(approval_workflow_step = nil, **fields)
        approval_workflow_step, options = either("ApprovalWorkflowStep", approval_workflow_step, fields)
        answer = call("ApprovalWorkflowSteps.Create", { "approval_workflow_step" => approval_workflow_step }, options)
        Value.read("ApprovalWorkflowStep", part(answer, "approval_workflow_step"))
      end

      # The one with this id.
      # @return [ApprovalWorkflowStep]
      def get(id, **options)
        answer = call("ApprovalWorkflowSteps.Get", { "id" => Value.reference(id, :id) }, options)
        Value.read("ApprovalWorkflowStep", part(answer, "approval_workflow_step"))
      end

      # Deletes the one with this id.
      # @return [nil]
      def delete(id, **options)
        call("ApprovalWorkflowSteps.Delete", { "id" => Value.reference(id, :id) }, options)
        nil
      end

      # Those that the filter matches, in the order of their ids. An empty filter matches all; a `?` in it stands
      # for the next of the values.
      # @return [Pages<ApprovalWorkflowStep>]
      def list(filter = "", *values, **options)
        pages("ApprovalWorkflowSteps.List", { "filter" => filter }, values, options, "ApprovalWorkflowStep")
      end

    end

  end
end
