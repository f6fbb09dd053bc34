# frozen_string_literal: true

# gatepass for Ruby.
require "digest"
require "gatepass"
require "json"

def median(values) = values.sort[values.size / 2]

def clock = Process.clock_gettime(Process::CLOCK_MONOTONIC)

def cpu = Process.clock_gettime(Process::CLOCK_PROCESS_CPUTIME_ID)

# The median over rounds of what one call takes, in seconds.
def each_of(pairs)
  rounds = Array.new(500) do
    begun = clock
    pairs.each { |account, resource| yield(account, resource) }
    (clock - begun) / pairs.size
  end
  median(rounds.drop(100))
end

def check(url, file)
  questions = JSON.parse(File.read(file))
  Gatepass.connect(url) do |gp|
    questions.each { |account, resource, allowed| raise [account, resource].inspect if gp.allowed?(account, resource) != allowed }
    empty = ->(_account, _resource) { true }
    { seconds: each_of(questions) { |a, r| gp.allowed?(a, r) }, floor: each_of(questions) { |a, r| empty.call(a, r) } }
  end
end

def line(one) = [one.id, one.name, *one.tags.map { |name, value| "#{name}=#{value}" }.sort].join("\t")

def listing(url, filter, _count, page, times)
  keys = { access_key: ENV.fetch("ACCESS_KEY"), secret_key: ENV.fetch("SECRET_KEY") }
  options = page == "0" ? {} : { page_size: Integer(page) }
  Gatepass.connect(url, **keys, deadline: "60s") do |gp|
    lines = gp.resources.list(filter, **options).map { |one| line(one) }
    figures = Array.new(Integer(times)) do
      begun, used = clock, cpu
      names = gp.resources.list(filter, **options).map(&:name)
      [(cpu - used) / names.size, (clock - begun) / names.size]
    end
    cpus, walls = figures.transpose
    digest = Digest::SHA256.hexdigest(lines.sort.join("\n"))
    { cpu: median(cpus), wall: median(walls), count: lines.size, digest: digest }
  end
end

what, *given = ARGV
puts JSON.generate(what == "check" ? check(*given) : listing(*given))
