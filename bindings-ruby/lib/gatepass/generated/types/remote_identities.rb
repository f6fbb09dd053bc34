# frozen_string_literal: true

# Generated from proto/ by `cargo xtask codegen`; do not edit.

module Gatepass
  # Remote identity.
  class RemoteIdentity < Entity
    # Id. Set by the server.
    # @return [String]
    attribute :id, :text

    # Account id. Required. Names a account: by its id, or by its name where it is written.
    # @return [String]
    attribute :account_id, :text, names: :account, required: true

    # Remote identity group id. Required. Names a remote identity group: by its id, or by its name where it is
    # written.
    # @return [String]
    attribute :remote_identity_group_id, :text, names: :remote_identity_group, required: true

    # Username. Required.
    # @return [String]
    attribute :username, :text, required: true

  end

end
