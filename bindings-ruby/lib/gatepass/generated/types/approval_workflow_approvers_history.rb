# frozen_string_literal: true

# Generated from proto/ by `cargo xtask codegen`; do not edit.

module Gatepass
  # Approval workflow approver history.
  class ApprovalWorkflowApproverHistory < Value
    # Activity id.
    # @return [String]
    attribute :activity_id, :text

    # Timestamp.
    # @return [Time]
    attribute :timestamp, :time

    # Approval workflow approver.
    # @return [ApprovalWorkflowApprover]
    attribute :approval_workflow_approver, "ApprovalWorkflowApprover"

    # Deleted at.
    # @return [Time]
    attribute :deleted_at, :time

  end

end
