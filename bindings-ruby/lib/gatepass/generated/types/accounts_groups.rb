# frozen_string_literal: true

# Generated from proto/ by `cargo xtask codegen`; do not edit.

module Gatepass
  # An account is a member of a group.
  class AccountGroup < Entity
    # Id. Set by the server.
    # @return [String]
    attribute :id, :text

    # Account id. Required. Names a account: by its id, or by its name where it is written.
    # @return [String]
    attribute :account_id, :text, names: :account, required: true

    # Group id. Required. Names a group: by its id, or by its name where it is written.
    # @return [String]
    attribute :group_id, :text, names: :group, required: true

  end

end
