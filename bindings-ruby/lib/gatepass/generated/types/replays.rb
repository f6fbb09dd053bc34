# frozen_string_literal: true

# Generated from proto/ by `cargo xtask codegen`; do not edit.

module Gatepass
  # Replay chunk.
  class ReplayChunk < Value
    # Data.
    # @return [String]
    attribute :data, :bytes

    # Events.
    # @return [Array[ReplayChunkEvent]]
    attribute :events, ["ReplayChunkEvent"]

    # Symmetric key. A secret: it is never printed.
    # @return [String]
    attribute :symmetric_key, :text, secret: true

  end

  # Replay chunk event.
  class ReplayChunkEvent < Value
    # Data.
    # @return [String]
    attribute :data, :bytes

    # Duration.
    # @return [Rational]
    attribute :duration, :duration

  end

end
