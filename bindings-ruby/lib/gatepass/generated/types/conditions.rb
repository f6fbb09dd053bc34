# frozen_string_literal: true

# Generated from proto/ by `cargo xtask codegen`; do not edit.

module Gatepass
  # A condition begins as one that does not hold.
  class Condition < Entity
    # Id. Set by the server.
    # @return [String]
    attribute :id, :text

    # Name. Required.
    # @return [String]
    attribute :name, :text, required: true

    # Description.
    # @return [String]
    attribute :description, :text

    # Holds. Set by the server.
    # @return [bool]
    attribute :holds, :bool

    # When it was last set or cleared. Set by the server.
    # @return [Time]
    attribute :changed_at, :time

    # Until when it holds, whether or not it is cleared before. What is bound to it ends by then. Set by the server.
    # @return [Time]
    attribute :valid_until, :time

  end

  # Condition clear response.
  class ConditionClearResponse < Value
    # Condition.
    # @return [Condition]
    attribute :condition, "Condition"

    # The grants that ended with it.
    # @return [Array[String]]
    attribute :revoked_ids, [:text]

  end

end
