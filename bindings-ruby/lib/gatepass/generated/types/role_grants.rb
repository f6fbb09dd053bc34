# frozen_string_literal: true

# Generated from proto/ by `cargo xtask codegen`; do not edit.

module Gatepass
  # Role grant.
  class RoleGrant < Entity
    # Id. Set by the server.
    # @return [String]
    attribute :id, :text

    # Account id. Required. Names a account: by its id, or by its name where it is written.
    # @return [String]
    attribute :account_id, :text, names: :account, required: true

    # Role id. Required. Names a role: by its id, or by its name where it is written.
    # @return [String]
    attribute :role_id, :text, names: :role, required: true

    # Start from.
    # @return [Time]
    attribute :start_from, :time

    # Valid until.
    # @return [Time]
    attribute :valid_until, :time

    # Access request id. Set by the server.
    # @return [String]
    attribute :access_request_id, :text

  end

end
