# frozen_string_literal: true

$LOAD_PATH.unshift File.expand_path("../lib", __dir__)
require "gatepass"
require "json"
require "minitest/autorun"
require "securerandom"
require "timeout"
require "tmpdir"

# A `gatepass dev` server and its first key, started when first asked for.
module Dev
  ROOT = File.expand_path("../..", __dir__)

  def self.place
    @place ||= start
  end

  def self.start
    ready = File.join(Dir.mktmpdir, "ready.json")
    target = ENV.fetch("CARGO_TARGET_DIR", File.join(ROOT, "target"))
    binary = ENV.fetch("GATEPASS_BIN", File.join(target, "debug", "gatepass"))
    output = IO.popen([binary, "dev", "--listen", "127.0.0.1:0", "--ready-file", ready], err: %i[child out])
    Minitest.after_run { Process.kill(:KILL, output.pid) }
    # It says so once it accepts calls.
    output.each_line { break if File.exist?(ready) }
    said = JSON.parse(File.read(ready))
    ["http://#{said['address']}", { access_key: said["access_key"], secret_key: said["secret_key"] }]
  end
end

class Minitest::Test
  # A name that no other test has: the server is shared.
  def unique(name) = "#{name}-#{SecureRandom.hex(4)}"
end
