# frozen_string_literal: true

# Generated from proto/ by `cargo xtask codegen`; do not edit.

module Gatepass
  # Identity set history.
  class IdentitySetHistory < Value
    # Activity id.
    # @return [String]
    attribute :activity_id, :text

    # Timestamp.
    # @return [Time]
    attribute :timestamp, :time

    # Identity set.
    # @return [IdentitySet]
    attribute :identity_set, "IdentitySet"

    # Deleted at.
    # @return [Time]
    attribute :deleted_at, :time

  end

end
