# frozen_string_literal: true

require_relative "test_helper"
require "gatepass/testing"

# The helper for tests: each test gets an engine of its own, which is closed after it.
class TestingTest < Minitest::Test
  include Gatepass::Testing

  LAST = []

  2.times do |round|
    define_method("test_a_fresh_engine_with_a_clock_that_stands_#{round}") do
      assert_same gatepass, gatepass
      assert_empty gatepass.client.roles.list.to_a
      gatepass.client.roles.create(name: "x")
      now = gatepass.now
      assert_equal 0, now.nsec
      assert_equal now + 2700, gatepass.advance("45m")
      assert_equal now + 2760, gatepass.advance(60)
      assert_equal now + 9999, gatepass.set_clock(now + 9999)
      assert_equal now + 9999, gatepass.now
      LAST.each { |client| assert_raises(Gatepass::ClosedError) { client.revision } }
      LAST << gatepass.client
    end
  end

  def test_for_the_time_of_a_block
    kept = nil
    assert_equal "x", Gatepass::Testing.engine { |engine| kept = engine.client; kept.roles.create(name: "x").name }
    assert_raises(Gatepass::ClosedError) { kept.revision }
  end

  # RSpec's groups are classes with hooks.
  def test_a_group_with_hooks
    hooks = []
    group = Class.new { define_singleton_method(:after) { |&hook| hooks << hook } }
    group.include(Gatepass::Testing)
    example = group.new
    client = example.gatepass.client
    example.instance_exec(&hooks.first)
    assert_raises(Gatepass::ClosedError) { client.revision }
  end
end
