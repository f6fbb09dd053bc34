# frozen_string_literal: true

# Generated from proto/ by `cargo xtask codegen`; do not edit.

module Gatepass
  # Identity alias history.
  class IdentityAliasHistory < Value
    # Activity id.
    # @return [String]
    attribute :activity_id, :text

    # Timestamp.
    # @return [Time]
    attribute :timestamp, :time

    # Identity alias.
    # @return [IdentityAlias]
    attribute :identity_alias, "IdentityAlias"

    # Deleted at.
    # @return [Time]
    attribute :deleted_at, :time

  end

end
