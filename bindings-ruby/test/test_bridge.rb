# frozen_string_literal: true

require_relative "test_helper"

# The bridge itself: echo, panic, waiting without the lock, interruption, forks, the end.
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
      ["v1.Role", { "nme" => "x" }, "nme"], ["v1.Role", { "name" => 7 }, "name"], ["v1.Workflow", { "weight" => 2**63 }, "weight"],
      ["v1.Resource", { "type" => "postgres", "port" => 2**31 }, "port"]
    ].each do |message, value, names|
      _, failure, = @session.call("SelfTest.Echo:#{message}", value, [])
      assert_equal "INVALID", failure["kind"]
      assert_includes failure["field"], names
    end
  end

  def test_a_panic_is_an_error_that_names_the_operation
    _, failure, = @session.call("SelfTest.Panic", {}, [])
    assert_equal "INTERNAL", failure["kind"]
    assert_includes failure["message"], "SelfTest.Panic"
    assert @session.call("SelfTest.Late", { "millis" => 0 }, []).first
  end

  def test_other_threads_run_while_one_waits
    counted = 0
    waiting = Thread.new { @session.call("SelfTest.Late", { "millis" => 200 }, []).first }
    counted += 1 while waiting.alive?
    assert waiting.value
    assert_operator counted, :>, 1_000
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

  # A child that does not end within 20 seconds hangs.
  def child
    reader, writer = IO.pipe
    pid = fork do
      reader.close
      Thread.new { sleep 20; Process.kill(:KILL, Process.pid) }
      said = begin
        yield.to_s
      rescue Gatepass::Error => e
        e.class.name
      end
      writer.write(said)
      writer.close
      # Minitest's own work is the parent's; ours is done here, as at an ordinary end.
      Gatepass::Native.shutdown
      exit!(0)
    end
    writer.close
    said = reader.read
    Process.wait(pid)
    assert_predicate $CHILD_STATUS || $?, :success?
    said
  end

  def test_a_forked_child_cannot_use_the_parents_connection
    gp = Gatepass.connect("memory:")
    gp.roles.create(name: "x")
    assert_equal "Gatepass::ForkedError", child { gp.roles.get("r-1") }
    assert_equal "Gatepass::ForkedError", child { gp.allowed?("a-1", "rs-1") }
    assert_equal "", child { gp.close }
    assert_equal "mine", child { Gatepass.connect("memory:") { |mine| mine.roles.create(name: "mine").name } }
    assert_equal "done", child { gp = nil; GC.start; "done" }
    assert_equal "x", gp.roles.list.first.name
  end

  def test_a_file_that_was_open_at_the_fork_is_refused_in_the_child
    url = "sqlite:#{File.join(Dir.mktmpdir, 'a.db')}"
    gp = Gatepass.connect(url)
    gp.roles.create(name: "x")
    assert_equal "Gatepass::ForkedError", child { Gatepass.connect(url) }
    gp.close
    assert_equal "x", child { Gatepass.connect(url) { |own| own.roles.list.first.name } }
  end

  def run_program(program)
    command = [RbConfig.ruby, "-I", File.expand_path("../lib", __dir__), "-e", program]
    output = nil
    Timeout.timeout(60) { output = IO.popen(command, err: %i[child out], &:read) }
    [output, $?]
  end

  def test_the_interpreter_ends_whatever_is_open
    output, status = run_program(<<~RUBY)
      require "gatepass"
      gp = Gatepass.connect("memory:")
      session = Gatepass::Native::Session.open([%w[url memory:]])
      Thread.new { session.call("SelfTest.Never", {}, []) }
      Thread.pass
      puts gp.roles.create(name: "end").name
    RUBY
    assert_equal ["end\n", true], [output, status.success?]
  end

  def test_ctrl_c_interrupts_a_blocked_call
    output, = run_program(<<~RUBY)
      require "gatepass"
      session = Gatepass::Native::Session.open([%w[url memory:]])
      main = Thread.current
      Thread.new { Thread.pass until main.stop?; Process.kill(:INT, Process.pid) }
      begin
        session.call("SelfTest.Never", {}, [])
      rescue Interrupt
        puts "interrupted"
      end
      puts session.call("SelfTest.Late", { "millis" => 0 }, []).first
    RUBY
    assert_equal "interrupted\ntrue\n", output
  end
end
