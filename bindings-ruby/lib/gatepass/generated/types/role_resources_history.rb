# frozen_string_literal: true

# Generated from proto/ by `cargo xtask codegen`; do not edit.

module Gatepass
  # Role resource history.
  class RoleResourceHistory < Value
    # Activity id.
    # @return [String]
    attribute :activity_id, :text

    # Timestamp.
    # @return [Time]
    attribute :timestamp, :time

    # Role resource.
    # @return [RoleResource]
    attribute :role_resource, "RoleResource"

    # Deleted at.
    # @return [Time]
    attribute :deleted_at, :time

  end

end
