# frozen_string_literal: true

# Generated from proto/ by `cargo xtask codegen`; do not edit.

require_relative "../../service"

module Gatepass
  module Services
    # For tests: a clock one can move and calls that fail on request. Exists only in `gatepass dev` and on stores
    # created for tests (RULES 4.1, 7.4).
    class Testing < Service
      # Stops the clock at an instant, not before the last one used (RULES 2.6).
      # @return [Time]
      def set_clock(time, **options)
        answer = call("Testing.SetClock", { "time" => Value.write(time, :time) }, options)
        Value.read(:time, answer["time"])
      end

      # Moves the clock forward and stops it there.
      # @return [Time]
      def advance_clock(by, **options)
        answer = call("Testing.AdvanceClock", { "by" => Value.write(Value.duration(by), :by) }, options)
        Value.read(:time, answer["time"])
      end

      # The next calls fail, or are answered late, as told.
      # @return [nil]
      def disturb(method: nil, calls: nil, code: nil, after: nil, delay: nil, **options)
        call("Testing.Disturb", { "method" => Value.write(method, :method), "calls" => Value.write(calls, :calls), "code" => Value.write(code, :code), "after" => Value.write(after, :after), "delay" => Value.write(Value.duration(delay), :delay) }, options)
        nil
      end

      # The calls that arrived since the last time this was asked, at most the newest 10,000.
      # @return [Array[SeenCall]]
      def seen(**options)
        answer = call("Testing.Seen", {}, options)
        Value.read(["SeenCall"], answer["calls"])
      end

    end

  end
end
