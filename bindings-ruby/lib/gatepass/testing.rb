# frozen_string_literal: true

require_relative "../gatepass"

module Gatepass
  # For tests of your own code: `include Gatepass::Testing` gives each test `gatepass`, a fresh engine in memory with a clock
  # that can be moved, and closes it after the test. In RSpec, Minitest and test-unit alike:
  #
  #   class AccessTest < Minitest::Test
  #     include Gatepass::Testing
  #
  #     def test_access_ends
  #       gatepass.client.roles.create(name: "developers")
  #       gatepass.advance(3600)
  #     end
  #   end
  module Testing
    # A fresh engine in memory, and its clock, which stands until it is moved.
    class Engine
      # A connection that may do everything.
      # @return [Client]
      attr_reader :client

      # @api private
      def initialize(client)
        @client = client
        # A whole second, and none that is past.
        set_clock(Time.at(Time.now.to_i + 1).utc)
      end

      # What the clock says.
      # @return [Time]
      attr_reader :now

      # Sets the clock to an instant, not before the present one.
      # @param time [Time]
      # @return [Time] what it says then
      def set_clock(time) = @now = @client.testing.set_clock(time)

      # Moves the clock forward.
      # @param by [Numeric, String] seconds, or "45m"
      # @return [Time] what it says then
      def advance(by) = @now = @client.testing.advance_clock(by)
    end

    # A fresh engine in memory for the time of the block, in whatever test framework.
    def self.engine
      Gatepass.connect("memory:") { |client| yield(Engine.new(client)) }
    end

    # RSpec has hooks, where Minitest (whose specs have an `after` as well) and test-unit have methods.
    def self.included(group)
      super
      is_minitest = defined?(Minitest::Test) && group <= Minitest::Test
      group.after { close_gatepass } if group.respond_to?(:after) && !is_minitest
    end

    # This test's engine.
    # @return [Engine]
    def gatepass = @gatepass ||= Engine.new(Gatepass.connect("memory:"))

    # Minitest calls it after each test.
    def after_teardown
      close_gatepass
      super if defined?(super)
    end

    # test-unit calls it after each test.
    def cleanup
      close_gatepass
      super if defined?(super)
    end

    private

    def close_gatepass
      @gatepass&.client&.close
      @gatepass = nil
    end
  end
end
