# frozen_string_literal: true

# Generated from proto/ by `cargo xtask codegen`; do not edit.

module Gatepass
  # Granted resource entitlement.
  class GrantedResourceEntitlement < Value
    # Account id.
    # @return [String]
    attribute :account_id, :text

    # Origin id.
    # @return [String]
    attribute :origin_id, :text

    # Last accessed.
    # @return [Time]
    attribute :last_accessed, :time

    # Mapped identities.
    # @return [MappedIdentities]
    attribute :mapped_identities, "MappedIdentities"

    # Group id.
    # @return [String]
    attribute :group_id, :text

  end

end
