# frozen_string_literal: true

# Generated from proto/ by `cargo xtask codegen`; do not edit.

module Gatepass
  # Approval workflow step history.
  class ApprovalWorkflowStepHistory < Value
    # Activity id.
    # @return [String]
    attribute :activity_id, :text

    # Timestamp.
    # @return [Time]
    attribute :timestamp, :time

    # Approval workflow step.
    # @return [ApprovalWorkflowStep]
    attribute :approval_workflow_step, "ApprovalWorkflowStep"

    # Deleted at.
    # @return [Time]
    attribute :deleted_at, :time

  end

end
