# frozen_string_literal: true

require_relative "test_helper"
require "net/http"
require "set"

# Puma itself, as it is used: the application is loaded once, workers are forked from it, and each answers with threads.
class PumaTest < Minitest::Test
  APPLICATION = <<~RUBY
    require "gatepass"
    # Used before the fork, by a thread that goes on while workers are forked.
    PARENTS = Gatepass.connect("memory:")
    BUSY = Thread.new { loop { PARENTS.roles.list.to_a } }
    OWN = Hash.new { |own, pid| own[pid] = Gatepass.connect("memory:").tap { |gp| gp.roles.create(name: "mine") } }
    LOCK = Mutex.new

    run(lambda do |env|
      said = case env["PATH_INFO"]
             when "/parents" then PARENTS.roles.list.to_a.size
             when "/own" then LOCK.synchronize { OWN[Process.pid] }.roles.list.map(&:name).join
             end
      [200, {}, ["\#{Process.pid} \#{said}"]]
    rescue Gatepass::Error => e
      [200, {}, ["\#{Process.pid} \#{e.class}: \#{e.message}"]]
    end)
  RUBY

  def test_workers_that_puma_forks
    return puts("SKIPPED: Puma is not installed (`cargo xtask setup`)") unless puma?

    Dir.mktmpdir do |folder|
      File.write(File.join(folder, "config.ru"), APPLICATION)
      File.write(File.join(folder, "puma.rb"), "workers 2\nthreads 2, 2\npreload_app!\nbind 'tcp://127.0.0.1:0'\n")
      running(folder) do |port|
        said = Hash.new { |of, pid| of[pid] = Set.new }
        # Which worker takes a connection is the system's to say.
        until said.size == 2 && said.values.all? { |all| all.size == 2 }
          %w[/parents /own].each do |path|
            pid, answer = Net::HTTP.get(URI("http://127.0.0.1:#{port}#{path}")).split(" ", 2)
            said[pid] << answer
          end
        end
        said.each_value do |all|
          refused, own = all.partition { |answer| answer.start_with?("Gatepass::ForkedError: ") }
          assert_equal [1, ["mine"]], [refused.size, own]
        end
      end
    end
  end

  def puma? = !Gem::Specification.find_all_by_name("puma").empty?

  # Puma, once both workers are up; afterwards it ends as it does when it is asked to.
  def running(folder)
    command = [RbConfig.ruby, "-I", File.expand_path("../lib", __dir__), "-rrubygems", "-e",
               'gem "puma"; load Gem.bin_path("puma", "puma")', "--", "-C", "puma.rb"]
    output = IO.popen(command, chdir: folder, err: %i[child out])
    said = []
    port = nil
    until said.grep(/Worker \d.* booted/).size == 2
      said << (output.gets || flunk(said.join))
      port ||= said.last[/Listening on http:..127.0.0.1:(\d+)/, 1]
    end
    draining = Thread.new { output.each_line { |line| said << line } }
    yield port
    Process.kill(:TERM, output.pid)
    draining.join
    _, status = Process.wait2(output.pid)
    assert status.success? || status.termsig == Signal.list["TERM"], said.join
  rescue Exception
    Process.kill(:KILL, output.pid) rescue nil
    raise
  end
end
