# frozen_string_literal: true

# Generated from proto/ by `cargo xtask codegen`; do not edit.

module Gatepass
  # A named set of access rules; accounts hold it by attachment, directly or through a group.
  class Role < Entity
    # Id. Set by the server.
    # @return [String]
    attribute :id, :text

    # Name. Required.
    # @return [String]
    attribute :name, :text, required: true

    # Tags.
    # @return [Hash[String, String]]
    attribute :tags, :tags

    # Access rules. The server chooses it where it is not given.
    # @return [Array[Hash[String, untyped]]]
    attribute :access_rules, :rules

    # Managed by. Set by the server.
    # @return [String]
    attribute :managed_by, :text

    # Scope.
    # @return [RoleScope]
    attribute :scope, "RoleScope"

  end

  # Role scope.
  class RoleScope < Value
    # Type.
    # @return [String]
    attribute :type, :text

    # Agents.
    # @return [Array[String]]
    attribute :agents, [:text]

  end

end
