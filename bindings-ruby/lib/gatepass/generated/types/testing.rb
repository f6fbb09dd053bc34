# frozen_string_literal: true

# Generated from proto/ by `cargo xtask codegen`; do not edit.

module Gatepass
  # Seen call.
  class SeenCall < Value
    # Method.
    # @return [String]
    attribute :method, :text

    # Code.
    # @return [Integer]
    attribute :code, :integer

    # Idempotency key.
    # @return [String]
    attribute :idempotency_key, :text

  end

end
