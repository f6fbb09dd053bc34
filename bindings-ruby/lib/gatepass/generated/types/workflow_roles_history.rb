# frozen_string_literal: true

# Generated from proto/ by `cargo xtask codegen`; do not edit.

module Gatepass
  # Workflow role history.
  class WorkflowRoleHistory < Value
    # Activity id.
    # @return [String]
    attribute :activity_id, :text

    # Timestamp.
    # @return [Time]
    attribute :timestamp, :time

    # Workflow role.
    # @return [WorkflowRole]
    attribute :workflow_role, "WorkflowRole"

    # Deleted at.
    # @return [Time]
    attribute :deleted_at, :time

  end

end
