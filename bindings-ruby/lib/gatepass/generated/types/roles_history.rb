# frozen_string_literal: true

# Generated from proto/ by `cargo xtask codegen`; do not edit.

module Gatepass
  # Role history.
  class RoleHistory < Value
    # Activity id.
    # @return [String]
    attribute :activity_id, :text

    # Timestamp.
    # @return [Time]
    attribute :timestamp, :time

    # Role.
    # @return [Role]
    attribute :role, "Role"

    # Deleted at.
    # @return [Time]
    attribute :deleted_at, :time

  end

end
