# frozen_string_literal: true

# Generated from proto/ by `cargo xtask codegen`; do not edit.

module Gatepass
  # Granted account entitlement.
  class GrantedAccountEntitlement < Value
    # Resource id.
    # @return [String]
    attribute :resource_id, :text

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

  # Granted entitlement kubernetes privileges.
  class GrantedEntitlementKubernetesPrivileges < Value
    # Groups.
    # @return [Array[String]]
    attribute :groups, [:text]

  end

  # Mapped identities.
  class MappedIdentities < Value
    # Kubernetes.
    # @return [GrantedEntitlementKubernetesPrivileges]
    attribute :kubernetes, "GrantedEntitlementKubernetesPrivileges"

  end

end
