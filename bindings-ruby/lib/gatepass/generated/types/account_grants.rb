# frozen_string_literal: true

# Generated from proto/ by `cargo xtask codegen`; do not edit.

module Gatepass
  # Time-boxed access of one account to one resource.
  class AccountGrant < Entity
    # Id. Set by the server.
    # @return [String]
    attribute :id, :text

    # Resource id. Required. Names a resource: by its id, or by its name where it is written.
    # @return [String]
    attribute :resource_id, :text, names: :resource, required: true

    # Account id. Required. Names a account: by its id, or by its name where it is written.
    # @return [String]
    attribute :account_id, :text, names: :account, required: true

    # Start from.
    # @return [Time]
    attribute :start_from, :time

    # Valid until.
    # @return [Time]
    attribute :valid_until, :time

    # Access rule. The server chooses it where it is not given.
    # @return [Array[Hash[String, untyped]]]
    attribute :access_rule, :rules

    # Access request id. Set by the server.
    # @return [String]
    attribute :access_request_id, :text

  end

end
