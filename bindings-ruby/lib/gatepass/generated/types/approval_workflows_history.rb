# frozen_string_literal: true

# Generated from proto/ by `cargo xtask codegen`; do not edit.

module Gatepass
  # Approval workflow history.
  class ApprovalWorkflowHistory < Value
    # Activity id.
    # @return [String]
    attribute :activity_id, :text

    # Timestamp.
    # @return [Time]
    attribute :timestamp, :time

    # Approval workflow.
    # @return [ApprovalWorkflow]
    attribute :approval_workflow, "ApprovalWorkflow"

    # Deleted at.
    # @return [Time]
    attribute :deleted_at, :time

  end

end
