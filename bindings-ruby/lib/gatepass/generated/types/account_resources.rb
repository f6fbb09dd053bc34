# frozen_string_literal: true

# Generated from proto/ by `cargo xtask codegen`; do not edit.

module Gatepass
  # Account resource.
  class AccountResource < Value
    # Account id.
    # @return [String]
    attribute :account_id, :text

    # Resource id.
    # @return [String]
    attribute :resource_id, :text

    # Granted at.
    # @return [Time]
    attribute :granted_at, :time

    # Expires at.
    # @return [Time]
    attribute :expires_at, :time

    # Role id.
    # @return [String]
    attribute :role_id, :text

    # Account grant id.
    # @return [String]
    attribute :account_grant_id, :text

    # Created at.
    # @return [Time]
    attribute :created_at, :time

  end

end
