# frozen_string_literal: true

# Generated from proto/ by `cargo xtask codegen`; do not edit.

module Gatepass
  # Requestable account entitlement.
  class RequestableAccountEntitlement < Value
    # Resource id.
    # @return [String]
    attribute :resource_id, :text

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
