# frozen_string_literal: true

# Generated from proto/ by `cargo xtask codegen`; do not edit.

module Gatepass
  # Requestable resource entitlement.
  class RequestableResourceEntitlement < Value
    # Account id.
    # @return [String]
    attribute :account_id, :text

    # Origin id.
    # @return [String]
    attribute :origin_id, :text

    # Mapped identities.
    # @return [MappedIdentities]
    attribute :mapped_identities, "MappedIdentities"

    # Group id.
    # @return [String]
    attribute :group_id, :text

  end

end
