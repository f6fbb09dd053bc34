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

  def self.binary
    target = ENV.fetch("CARGO_TARGET_DIR", File.join(ROOT, "target"))
    ENV.fetch("GATEPASS_BIN", File.join(target, "debug", "gatepass"))
  end

  def self.start
    ready = File.join(Dir.mktmpdir, "ready.json")
    output = IO.popen([binary, "dev", "--listen", "127.0.0.1:0", "--ready-file", ready], err: %i[child out])
    Minitest.after_run { Process.kill(:KILL, output.pid) }
    # It says so once it accepts calls.
    output.each_line { break if File.exist?(ready) }
    # Nor does it wait for ever for somebody to read what it says later.
    Thread.new { IO.copy_stream(output, File::NULL) }
    said = JSON.parse(File.read(ready))
    ["http://#{said['address']}", { access_key: said["access_key"], secret_key: said["secret_key"] }]
  end
end

class Minitest::Test
  # A name that no other test has: the server is shared.
  def unique(name) = "#{name}-#{SecureRandom.hex(4)}"
end

# Where calls are answered, by the names of the classes below.
PLACES = {
  "Memory" => -> { ["memory:", {}] },
  "Sqlite" => -> { ["sqlite:#{File.join(Dir.mktmpdir, 'access.db')}", {}] },
  "Server" => -> { Dev.place }
}.freeze

# Runs a module's tests at every place: StoryMemoryTest and so on.
def everywhere(story)
  PLACES.each do |name, place|
    of = Class.new(Minitest::Test) { include story }
    # One test may connect several times to its place.
    of.define_method(:place) { @place ||= place.call }
    Object.const_set("#{story}#{name}Test", of)
  end
end
