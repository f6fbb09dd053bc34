# frozen_string_literal: true

# Generated from proto/ by `cargo xtask codegen`; do not edit.

module Gatepass
  # Workflow approver history.
  class WorkflowApproverHistory < Value
    # Activity id.
    # @return [String]
    attribute :activity_id, :text

    # Timestamp.
    # @return [Time]
    attribute :timestamp, :time

    # Workflow approver.
    # @return [WorkflowApprover]
    attribute :workflow_approver, "WorkflowApprover"

    # Deleted at.
    # @return [Time]
    attribute :deleted_at, :time

  end

end
