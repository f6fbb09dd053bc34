# frozen_string_literal: true

# Generated from proto/ by `cargo xtask codegen`; do not edit.

module Gatepass
  # Secret store health.
  class SecretStoreHealth < Value
    # Secret store id.
    # @return [String]
    attribute :secret_store_id, :text

    # Node id.
    # @return [String]
    attribute :node_id, :text

    # Status.
    # @return [String]
    attribute :status, :text

    # Changed at.
    # @return [Time]
    attribute :changed_at, :time

    # Checked at.
    # @return [Time]
    attribute :checked_at, :time

    # Error.
    # @return [String]
    attribute :error, :text

    # Reachability.
    # @return [String]
    attribute :reachability, :text

    # Flags.
    # @return [Array[String]]
    attribute :flags, [:text]

  end

end
