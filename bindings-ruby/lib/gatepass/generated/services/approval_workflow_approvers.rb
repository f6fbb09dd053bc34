# frozen_string_literal: true

# Generated from proto/ by `cargo xtask codegen`; do not edit.

require_relative "../../service"

module Gatepass
  module Services
    # The service `ApprovalWorkflowApprovers`.
    class ApprovalWorkflowApprovers < Service
      # Creates one and returns it as it was stored.
      # Takes a ApprovalWorkflowApprover, or its fields by name; what refers to an entity takes it, its id or its name.
      # @return [ApprovalWorkflowApprover]
      def create(approval_workflow_approver = nil, **fields)
        approval_workflow_approver, options = either("ApprovalWorkflowApprover", approval_workflow_approver, fields)
        answer = call("ApprovalWorkflowApprovers.Create", { "approval_workflow_approver" => approval_workflow_approver }, options)
        Value.read("ApprovalWorkflowApprover", part(answer, "approval_workflow_approver"))
      end

      # The one with this id.
      # @return [ApprovalWorkflowApprover]
      def get(id, **options)
        answer = call("ApprovalWorkflowApprovers.Get", { "id" => Value.reference(id, :id) }, options)
        Value.read("ApprovalWorkflowApprover", part(answer, "approval_workflow_approver"))
      end

      # Deletes the one with this id.
      # @return [nil]
      def delete(id, **options)
        call("ApprovalWorkflowApprovers.Delete", { "id" => Value.reference(id, :id) }, options)
        nil
      end

      # Those that the filter matches, in the order of their ids. An empty filter matches all; a `?` in it stands
      # for the next of the values.
      # @return [Pages<ApprovalWorkflowApprover>]
      def list(filter = "", *values, **options)
        pages("ApprovalWorkflowApprovers.List", { "filter" => filter }, values, options, "ApprovalWorkflowApprover")
      end

    end

  end
end
