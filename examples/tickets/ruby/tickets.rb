# frozen_string_literal: true

# Access that follows Jira's tickets, in Ruby: see ../README.md for the settings.
#
#   ruby tickets.rb
#
# It needs the gems gatepass and puma.
require "gatepass"
require "puma"
require "puma/server"
require_relative "jira"
require_relative "desk"
require_relative "callbacks"

$stdout.sync = true
UNITS = { "s" => 1, "m" => 60, "h" => 3600 }.freeze

# A setting such as `30s`, `8h` or `1h30m`, in seconds.
def seconds(settings, name, usual)
  text = settings.fetch(name, usual)
  sum = text.match?(/\A(\d{1,6}[smh])+\z/) ? text.scan(/(\d+)(.)/).sum { |number, unit| number.to_i * UNITS.fetch(unit) } : 0
  abort "#{name} is `#{text}`; write it like 30s, 1m or 2h" unless sum.positive?
  sum
end

# A pass that failed is made again; somebody should hear of it.
def pass(desk)
  desk.settle_all
rescue StandardError => e
  warn "pass failed: #{e.message}"
end

settings = ENV.to_h.reject { |_, value| value.strip.empty? }
begin
  jira = Jira.new(settings)
rescue KeyError => e
  abort "set the variable #{e.key}"
end
every = seconds(settings, "RECONCILE_EVERY", "1m")
duration = seconds(settings, "DURATION", "8h")
host, _, port = settings.fetch("LISTEN", "127.0.0.1:8080").rpartition(":")

# GATEPASS_URL, GATEPASS_ACCESS_KEY and GATEPASS_SECRET_KEY say where to.
Gatepass.connect do |gate|
  desk = Desk.new(gate, jira, duration)
  server = Puma::Server.new(Callbacks.new(jira, desk))
  listener = server.add_tcp_listener(host, port.to_i)
  # Before anything is answered.
  pass(desk)
  serving = server.run
  puts "listening on http://#{host}:#{listener.addr[1]}"
  passes = Thread.new { loop { sleep every; pass(desk) } }
  # A handler may take no lock, which `stop` does.
  asked, ask = IO.pipe
  %i[INT TERM].each { |signal| trap(signal) { ask.write_nonblock("x") } }
  asked.read(1)
  passes.kill.join
  server.stop(true)
  serving.join
end
