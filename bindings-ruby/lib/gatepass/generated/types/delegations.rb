# frozen_string_literal: true

# Generated from proto/ by `cargo xtask codegen`; do not edit.

module Gatepass
  # Delegation.
  class Delegation < Entity
    # Id. Set by the server.
    # @return [String]
    attribute :id, :text

    # Whose duty. Required. Names a account: by its id, or by its name where it is written.
    # @return [String]
    attribute :delegator_id, :text, names: :delegator, required: true

    # Who votes instead. Required. Names a account: by its id, or by its name where it is written.
    # @return [String]
    attribute :delegate_id, :text, names: :delegate, required: true

    # Not set: now.
    # @return [Time]
    attribute :start_from, :time

    # Two delegations of one delegator do not overlap. Required.
    # @return [Time]
    attribute :valid_until, :time, required: true

    # Created at. Set by the server.
    # @return [Time]
    attribute :created_at, :time

  end

end
