# frozen_string_literal: true

# Generated from proto/ by `cargo xtask codegen`; do not edit.

module Gatepass
  # Granted role entitlement.
  class GrantedRoleEntitlement < Value
    # Resource id.
    # @return [String]
    attribute :resource_id, :text

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
