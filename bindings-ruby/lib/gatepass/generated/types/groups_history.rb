# frozen_string_literal: true

# Generated from proto/ by `cargo xtask codegen`; do not edit.

module Gatepass
  # Group history.
  class GroupHistory < Value
    # Activity id.
    # @return [String]
    attribute :activity_id, :text

    # Timestamp.
    # @return [Time]
    attribute :timestamp, :time

    # Group.
    # @return [Group]
    attribute :group, "Group"

    # Deleted at.
    # @return [Time]
    attribute :deleted_at, :time

  end

end
