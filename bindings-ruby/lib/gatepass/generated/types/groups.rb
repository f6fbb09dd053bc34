# frozen_string_literal: true

# Generated from proto/ by `cargo xtask codegen`; do not edit.

module Gatepass
  # A named set of accounts.
  class Group < Entity
    # Id. Set by the server.
    # @return [String]
    attribute :id, :text

    # Name. Required.
    # @return [String]
    attribute :name, :text, required: true

    # Description.
    # @return [String]
    attribute :description, :text

    # Source. Set by the server.
    # @return [String]
    attribute :source, :text

    # Tags.
    # @return [Hash[String, String]]
    attribute :tags, :tags

  end

  # Group from role.
  class GroupFromRole < Value
    # Rate limit.
    # @return [RateLimitMetadata]
    attribute :rate_limit, "RateLimitMetadata"

    # Role.
    # @return [Role]
    attribute :role, "Role"

    # Group.
    # @return [Group]
    attribute :group, "Group"

    # Accounts.
    # @return [Array[User]]
    attribute :accounts, ["User"]

    # Approval flows.
    # @return [Array[ApprovalWorkflow]]
    attribute :approval_flows, ["ApprovalWorkflow"]

  end

end
