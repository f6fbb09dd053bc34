# frozen_string_literal: true

require_relative "test_helper"

# The bridge itself: echo, panic, waiting without the lock, interruption.
class BridgeTest < Minitest::Test
  def setup
    @session = Gatepass::Native::Session.open([%w[url memory:]])
  end

  def test_what_goes_in_comes_out
    [
      ["v1.Role", { "name" => "ünï ‮ 🔑\n\t\"\\ 𝄞", "tags" => { "ключ" => "値" } }],
      ["v1.Workflow", { "weight" => (2**63 - 1).to_s, "access_request_max_duration" => "45m0s" }],
      ["v1.Workflow", { "weight" => (-2**63).to_s }],
      ["gatepass.v1.AsOf", { "revision" => (2**64 - 1).to_s, "time" => "9999-12-31T23:59:59.999999999Z" }],
      ["v1.QueryCapture", { "request_body" => "AAECAw==", "file_size" => "7" }],
      ["gatepass.v1.CheckpointResponse", { "root" => "AAECAw==", "size" => "7" }],
      ["v1.Resource", { "type" => "postgres", "name" => "x", "port" => 2**31 - 1 }],
      ["gatepass.v1.Link", { "kind" => "KIND_RULE", "rule_index" => 2**32 - 1 }],
      ["v1.Role", {}]
    ].each do |message, value|
      assert_equal [true, value, "selftest.42"], @session.call("SelfTest.Echo:#{message}", value, []), message
    end
  end

  def test_what_no_message_holds_is_refused
    [
      ["v1.Role", { "nme" => "x" }, "nme"], ["v1.Role", { "name" => 7 }, "name"], ["v1.Workflow", Gatepass::Workflow.new(weight: 2**63).to_h_wire, "weight"],
      ["v1.Resource", { "type" => "postgres", "port" => 2**31 }, "port"]
    ].each do |message, value, names|
      _, failure, = @session.call("SelfTest.Echo:#{message}", value, [])
      assert_equal "INVALID", failure[:kind]
      assert_includes failure[:field], names
    end
  end

  def test_a_panic_is_an_error_that_names_the_operation
    _, failure, = @session.call("SelfTest.Panic", {}, [])
    assert_equal "INTERNAL", failure[:kind]
    assert_includes failure[:message], "SelfTest.Panic"
    assert @session.call("SelfTest.Late", { "millis" => 0 }, []).first
  end

  def test_other_threads_run_while_one_waits
    waiting = Thread.new { @session.call("SelfTest.Never", {}, []) }
    # With the lock in its hand none of this would ever run.
    Thread.pass until waiting.stop?
    assert_predicate waiting, :alive?
    waiting.kill.join
    threads = Array.new(30) { Thread.new { @session.call("SelfTest.Late", { "millis" => 100 }, []).first } }
    assert threads.all?(&:value)
  end

  def test_timeout_and_kill_interrupt_a_wait
    start = Process.clock_gettime(Process::CLOCK_MONOTONIC)
    assert_raises(Timeout::Error) { Timeout.timeout(0.05) { @session.call("SelfTest.Never", {}, []) } }
    thread = Thread.new { @session.call("SelfTest.Never", {}, []) }
    Thread.pass until thread.stop?
    thread.kill
    assert thread.join(10)
    assert_operator Process.clock_gettime(Process::CLOCK_MONOTONIC) - start, :<, 10
  end

  def test_a_signal_that_raises_nothing_gives_nothing_up
    heard = 0
    before = trap(:USR1) { heard += 1 }
    sender = Thread.new { 5.times { Process.kill(:USR1, Process.pid); sleep 0.03 } }
    assert @session.call("SelfTest.Late", { "millis" => 400 }, []).first
    sender.join
    assert_operator heard, :>, 0
  ensure
    trap(:USR1, before || "DEFAULT")
  end
end
