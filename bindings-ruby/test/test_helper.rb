# frozen_string_literal: true

$LOAD_PATH.unshift File.expand_path("../lib", __dir__)
require "gatepass"
require "json"
require "minitest/autorun"
require "pathname"
require "securerandom"
require "timeout"
require "tmpdir"
require_relative "limit"

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

# What `gatepass-network` puts around the server: TLS, a proxy, strangers.
class Network
  attr_reader :trusted, :untrusted, :proxy, :other, :roots

  def self.around(url) = @around ||= new(url)

  def initialize(url)
    folder = Dir.mktmpdir
    # It ends with its standard input, which is this process's to hold.
    @program = IO.popen([File.join(File.dirname(Dev.binary), "gatepass-network"), url.delete_prefix("http://"), folder], "r+")
    raise "the network ended" unless @program.gets == "ready\n"

    said = JSON.parse(File.read(File.join(folder, "ready.json")))
    @trusted, @untrusted, @proxy, @other = said.values_at("trusted", "untrusted", "proxy", "other")
    @roots = Pathname(said["roots"])
    @seen = said["seen"]
    @read = 0
  end

  # What came since the last time.
  def seen
    lines = File.readlines(@seen)
    fresh = lines.drop(@read)
    @read = lines.size
    fresh.map { |line| JSON.parse(line) }
  end
end

class Minitest::Test
  prepend Limit::Kept

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
