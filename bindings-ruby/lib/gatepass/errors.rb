# frozen_string_literal: true

module Gatepass
  # A rate limit that is used up.
  RateLimit = Struct.new(:limit, :remaining, :reset_at, :retry_after_seconds, :bucket, keyword_init: true)

  # A call failed. NotFoundError and its like say why; all carry the same fields. Nothing secret stands in them.
  class Error < StandardError
    # Why, from a closed list: "NOT_FOUND". Stable.
    attr_reader :kind
    # The gRPC code.
    attr_reader :code
    # The field at fault, as a path: "role.access_rules[1].tags".
    attr_reader :field
    # The value at fault, cut and made printable.
    attr_reader :value
    # What the operator finds this call by.
    attr_reader :request_id
    # The rate limit that is used up.
    attr_reader :rate_limit

    def initialize(message = nil, failure = {})
      super(message)
      @kind = failure.fetch("kind", "UNKNOWN")
      @code = failure.fetch("code", 2)
      @field = failure["field"]
      @value = failure["value"]
      @retryable = failure.fetch("retryable", false)
      @request_id = failure["request_id"]
      limit = failure["rate_limit"]
      @rate_limit = rate_limit_of(limit) if limit
    end

    # Whether the same call, unchanged, may succeed later.
    def retryable? = @retryable

    # The error of a native failure.
    def self.from(failure)
      # A failure's names come as symbols over the border, and as texts from here.
      failure = failure.transform_keys(&:to_s)
      KINDS.fetch(failure["kind"], Error).new(failure["message"], failure)
    end

    private

    def rate_limit_of(limit)
      limit = limit.transform_keys(&:to_sym)
      RateLimit.new(**limit, reset_at: Value.read(:time, limit[:reset_at])).freeze
    end
  end
end

require_relative "generated/errors"
