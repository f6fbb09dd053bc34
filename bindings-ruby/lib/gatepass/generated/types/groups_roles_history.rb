# frozen_string_literal: true

# Generated from proto/ by `cargo xtask codegen`; do not edit.

module Gatepass
  # Group role history.
  class GroupRoleHistory < Value
    # Activity id.
    # @return [String]
    attribute :activity_id, :text

    # Timestamp.
    # @return [Time]
    attribute :timestamp, :time

    # Group role.
    # @return [GroupRole]
    attribute :group_role, "GroupRole"

    # Deleted at.
    # @return [Time]
    attribute :deleted_at, :time

  end

end
