# frozen_string_literal: true

module Gatepass
  # What a call can be told beside its own arguments: deadline: ("5s" or seconds; 10 s at first), idempotency_key:,
  # at_least_revision:, if_revision:, snapshot_at: (a Time), page_size:.
  module Options
    # The names of all of them.
    CALL = %i[deadline idempotency_key at_least_revision if_revision snapshot_at page_size].freeze

    # Those that are durations: seconds, or texts.
    DURATIONS = %i[deadline timeout].freeze
    private_constant :DURATIONS

    # Options as pairs of texts; those that are nil are not given.
    def self.pairs(options)
      options.compact.map { |name, value| [name.name, text(name, value)] }
    end

    def self.text(name, value)
      case value
      when Numeric then DURATIONS.include?(name) ? "#{format('%.9f', value)}s" : value.to_s
      when true, false, String, Symbol then value.to_s
      when Time then value.getutc.iso8601(9)
      else raise TypeError, "`#{name}` is #{value.class}"
      end
    end
    private_class_method :text
  end
end
