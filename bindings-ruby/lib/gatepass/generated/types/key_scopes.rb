# frozen_string_literal: true

# Generated from proto/ by `cargo xtask codegen`; do not edit.

module Gatepass
  # All of these together.
  class ActsFor < Value
    # Whoever there is. Not together with the others.
    # @return [bool]
    attribute :everybody, :bool

    # Account ids.
    # @return [Array[String]]
    attribute :account_ids, [:text]

    # Group ids.
    # @return [Array[String]]
    attribute :group_ids, [:text]

    # Who holds one of these roles.
    # @return [Array[String]]
    attribute :role_ids, [:text]

  end

  # Key scope.
  class KeyScope < Entity
    # Id. Set by the server.
    # @return [String]
    attribute :id, :text

    # Key id. Required. Names a account: by its id, or by its name where it is written.
    # @return [String]
    attribute :key_id, :text, names: :key, required: true

    # For whom it asks.
    # @return [ActsFor]
    attribute :request_as, "ActsFor"

    # For whom it votes.
    # @return [ActsFor]
    attribute :vote_as, "ActsFor"

  end

end
