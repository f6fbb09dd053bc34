# frozen_string_literal: true

# Generated from proto/ by `cargo xtask codegen`; do not edit.

module Gatepass
  # Workflow history.
  class WorkflowHistory < Value
    # Activity id.
    # @return [String]
    attribute :activity_id, :text

    # Timestamp.
    # @return [Time]
    attribute :timestamp, :time

    # Workflow.
    # @return [Workflow]
    attribute :workflow, "Workflow"

    # Deleted at.
    # @return [Time]
    attribute :deleted_at, :time

  end

end
