# frozen_string_literal: true

# Generated from proto/ by `cargo xtask codegen`; do not edit.

module Gatepass
  # Rate limit metadata.
  class RateLimitMetadata < Value
    # Limit.
    # @return [Integer]
    attribute :limit, :integer

    # Remaining.
    # @return [Integer]
    attribute :remaining, :integer

    # Reset at.
    # @return [Time]
    attribute :reset_at, :time

    # Bucket.
    # @return [String]
    attribute :bucket, :text

  end

end
