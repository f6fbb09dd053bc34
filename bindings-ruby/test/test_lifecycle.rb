# frozen_string_literal: true

require_relative "test_helper"

# Forks, signals and ends, each in a process of its own; and what many connections leave behind.
class LifecycleTest < Minitest::Test
  # A child that does not end within this many seconds hangs.
  LONGEST = 60

  # What a forked child says.
  def child
    reader, writer = IO.pipe
    pid = fork do
      reader.close
      Thread.new { sleep LONGEST; Process.kill(:KILL, Process.pid) }
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
    _, status = Process.wait2(pid)
    assert_predicate status, :success?
    said
  end

  def test_a_forked_child_cannot_use_the_parents_connection
    gp = Gatepass.connect("memory:")
    gp.roles.create(name: "x")
    reading = gp.roles.list(page_size: 1).each_page
    reading.next
    events = gp.watch
    assert_equal "Gatepass::ForkedError", child { gp.roles.get("r-1") }
    assert_equal "Gatepass::ForkedError", child { gp.allowed?("a-1", "rs-1") }
    assert_equal "Gatepass::ForkedError", child { gp.acting_as("a-1") }
    assert_equal "Gatepass::ForkedError", child { gp.roles.list.first }
    assert_equal "Gatepass::ForkedError", child { events.next }
    assert_equal "Gatepass::ForkedError", child { gp.watch }
    assert_equal "", child { gp.close }
    assert_equal "mine", child { Gatepass.connect("memory:") { |mine| mine.roles.create(name: "mine").name } }
    assert_equal "done", child { gp = nil; GC.start; "done" }
    assert_equal "x", gp.roles.list.first.name
    gp.roles.create(name: "y")
    assert_equal "role added", events.next.verb
  end

  def test_a_file_that_was_open_at_the_fork_is_refused_in_the_child
    url = "sqlite:#{File.join(Dir.mktmpdir, 'a.db')}"
    gp = Gatepass.connect(url)
    gp.roles.create(name: "x")
    assert_equal "Gatepass::ForkedError", child { Gatepass.connect(url) }
    gp.close
    assert_equal "x", child { Gatepass.connect(url) { |own| own.roles.list.first.name } }
  end

  # As Puma does it: an application is loaded in the parent, with a connection that it used; workers are forked while other
  # threads call, connect for themselves, and work with threads.
  def test_forked_workers
    # Before the first fork, else each child would start one of its own.
    url, keys = server
    gp = Gatepass.connect("memory:")
    busy = Thread.new { loop { gp.roles.list.to_a } }
    session = Gatepass::Native::Session.open([%w[url memory:]])
    blocked = Thread.new { session.call("SelfTest.Never", {}, []) }
    Thread.pass until blocked.stop?
    3.times do |worker|
      said = child do
        Gatepass.connect("memory:") do |own|
          names = Array.new(4) { |index| Thread.new { own.roles.create(name: "w#{worker}-#{index}").name } }.map(&:value)
          names.size
        end
      end
      assert_equal "4", said
      assert_equal "4", child { Gatepass.connect(url, **keys) { |own| own.roles.list.first(4).size } }
    end
    assert_predicate busy, :alive?
  ensure
    [busy, blocked].compact.each { |thread| thread.kill.join }
  end

  # A fork finds other threads in the middle of anything, of what they do for the first time too: in a parent that has just begun.
  def test_a_fork_may_come_at_any_moment
    program = <<~RUBY
      require "gatepass"
      gp = Gatepass.connect("memory:")
      names = Queue.new
      4.times { |thread| Thread.new { (0..).each { |round| gp.roles.create(name: "\#{thread}-\#{round}"); gp.roles.list("name:0*").to_a; names << 1 } } }
      # Some threads are in their first calls, others have gone on.
      Integer(ARGV[0]).times { names.pop }
      fork do
        Gatepass.connect("memory:") { |own| own.roles.create(name: "own"); print own.roles.list.map(&:name).join }
        gp.roles.list.first
      rescue Gatepass::Error => e
        print " ", e.class
      end
      Process.wait
      exit!($?.success?)
    RUBY
    (ENV["GATEPASS_FULL"] ? 400 : 16).times do |round|
      output, status = run_program(program, (round % 4).to_s)
      assert_equal ["own Gatepass::ForkedError", true], [output, status.success?]
    end
  end

  # A server with a few roles, as what connects to it takes it.
  def server
    Dev.place.tap { |url, keys| Gatepass.connect(url, **keys) { |gp| 4.times { gp.roles.create(name: unique("r")) } } }
  end

  def run_program(program, *arguments)
    # One that hangs is ended with its children, which hold the output too.
    command = ["timeout", "--signal=KILL", LONGEST.to_s, RbConfig.ruby, "-w", "-I", File.expand_path("../lib", __dir__), "-e", program]
    output = IO.popen([*command, *arguments], err: %i[child out], &:read)
    [output, $?]
  end

  def test_the_interpreter_ends_whatever_is_open
    output, status = run_program(<<~RUBY)
      require "gatepass"
      gp = Gatepass.connect("memory:")
      events = gp.watch
      session = Gatepass::Native::Session.open([%w[url memory:]])
      # What ends with the process is not worth a word.
      Thread.report_on_exception = false
      Thread.new { session.call("SelfTest.Never", {}, []) }
      Thread.new { events.to_a }
      Thread.pass
      puts gp.roles.create(name: "end").name
    RUBY
    assert_equal ["end\n", true], [output, status.success?]
  end

  # What waits, when the one thread that Ruby has left is in it.
  BLOCKED = {
    "a call" => 'Gatepass::Native::Session.open([%w[url memory:]]).call("SelfTest.Never", {}, [])',
    "a watch" => 'Gatepass.connect("memory:").watch.next',
    "a watch of a server" => "Gatepass.connect(ARGV[0], access_key: ARGV[1], secret_key: ARGV[2]).watch(kinds: ['condition']).next"
  }.freeze

  def test_ctrl_c_interrupts_whatever_waits
    url, keys = server
    BLOCKED.each do |what, wait|
      output, = run_program(<<~RUBY, url, *keys.values)
        require "gatepass"
        main = Thread.current
        begun = nil
        Thread.new do
          Thread.pass until main.stop?
          begun = Process.clock_gettime(Process::CLOCK_MONOTONIC)
          Process.kill(:INT, Process.pid)
        end
        begin
          #{wait}
        rescue Interrupt
          puts "interrupted \#{((Process.clock_gettime(Process::CLOCK_MONOTONIC) - begun) * 1000).round}"
        end
        puts Gatepass.connect("memory:") { |gp| gp.roles.create(name: "after").name }
      RUBY
      assert_match(/\Ainterrupted \d+\nafter\n\z/, output)
      took = output[/\d+/].to_i
      puts "Ctrl-C interrupts #{what} after #{took} ms"
      # To be found out where it would wait for ever; how fast it is the line above says.
      assert_operator took, :<, 20_000
    end
  end

  def test_many_connections
    count = ENV["GATEPASS_FULL"] ? 3_000 : 300
    open = Array.new(count) { Gatepass.connect("memory:") }
    assert_equal count, open.map { |gp| gp.roles.create(name: "x").name }.size
    open.each(&:close)
    threads = Array.new(4) { Thread.new { (count / 4).times { Gatepass.connect("memory:") { |gp| gp.roles.list.to_a } } } }
    threads.each(&:join)
    # Those that nobody closes are the collector's.
    count.times { Gatepass.connect("memory:") }
    GC.start
    assert Gatepass.connect("memory:") { |gp| gp.roles.create(name: "after") }
  end

  # Calls leave nothing behind: what a first part takes is kept, a second and larger part takes no more.
  def test_calls_leave_nothing_behind
    session = Gatepass::Native::Session.open([%w[url memory:]])
    round = { "name" => "x" * 200, "tags" => { "a" => "b" * 200 } }
    stays_flat(ENV["GATEPASS_FULL"] ? 1_000_000 : 20_000) { session.call("SelfTest.Echo:v1.Role", round, []) }
  end

  def test_connections_leave_nothing_behind
    stays_flat(ENV["GATEPASS_FULL"] ? 20_000 : 400) { Gatepass.connect("memory:") { |gp| gp.roles.list.to_a } }
  end

  def stays_flat(count, &work)
    (count / 4).times(&work)
    GC.start
    before = resident
    count.times(&work)
    GC.start
    assert_operator resident - before, :<, 32 << 20
  end

  def resident = File.read("/proc/self/statm").split[1].to_i * 4096
end
