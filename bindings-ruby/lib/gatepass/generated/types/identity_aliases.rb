# frozen_string_literal: true

# Generated from proto/ by `cargo xtask codegen`; do not edit.

module Gatepass
  # Identity alias.
  class IdentityAlias < Entity
    # Id. Set by the server.
    # @return [String]
    attribute :id, :text

    # Account id. Required. Names a account: by its id, or by its name where it is written.
    # @return [String]
    attribute :account_id, :text, names: :account, required: true

    # Identity set id. Required. Names a identity set: by its id, or by its name where it is written.
    # @return [String]
    attribute :identity_set_id, :text, names: :identity_set, required: true

    # Username. Required.
    # @return [String]
    attribute :username, :text, required: true

  end

end
