# frozen_string_literal: true

require "io/wait"

require "io/wait"

# No test runs for ever. A process of its own watches: in one whose thread keeps the lock of Ruby's threads no other thread
# would. It names the test that takes longer than the limit, shows what its threads wait for, and kills it with its children.
module Limit
  # The longest that one test may take, in seconds.
  SECONDS = Integer(ENV.fetch("GATEPASS_TEST_LIMIT") { ENV["GATEPASS_FULL"] ? 3600 : 300 })

  class << self
    # Says what begins now, to the process that watches.
    def begins(name)
      @watcher ||= IO.popen([RbConfig.ruby, __FILE__, Process.pid.to_s, SECONDS.to_s], "w").tap { |pipe| pipe.sync = true }
      @watcher.puts(name)
    end

    # Watches a process, which says by `said` what it begins.
    def watch(pid, seconds, said)
      name = said.gets
      while name
        return put_an_end(pid, name.chomp, seconds) unless said.wait_readable(seconds)

        name = said.gets
      end
    end

    private

    def put_an_end(pid, name, seconds)
      warn "HUNG: #{name} takes longer than #{seconds} s"
      family = family(pid) - [Process.pid]
      family.each { |member| warn stacks(member) }
      # The parent first: it starts no more.
      family.each { |member| Process.kill(:KILL, member) rescue nil }
    end

    def family(pid) = [pid, *children(pid).flat_map { |child| family(child) }]

    def children(pid)
      Dir["/proc/[0-9]*/stat"].filter_map do |file|
        # The name before the state may hold anything, a parenthesis too.
        parent = File.read(file).rpartition(")").last.split[1].to_i
        file[/\d+/].to_i if parent == pid
      rescue SystemCallError
        nil
      end
    end

    def stacks(pid)
      command = ["timeout", "60", "gdb", "-p", pid.to_s, "-batch", "-ex", "thread apply all bt 30"]
      IO.popen(command, err: File::NULL, &:read)
    rescue Errno::ENOENT
      "process #{pid}: install gdb to see its stacks"
    end
  end

  # For Minitest::Test.
  module Kept
    def run
      Limit.begins("#{self.class}##{name}")
      super
    ensure
      Limit.begins("what follows #{self.class}##{name}")
    end
  end
end

if $PROGRAM_NAME == __FILE__
  # Ctrl-C is for the tests; this ends with them.
  trap(:INT, "IGNORE")
  Limit.watch(Integer(ARGV[0]), Integer(ARGV[1]), $stdin)
end
