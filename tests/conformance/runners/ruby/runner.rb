# frozen_string_literal: true

# The runner of the conformance suite in Ruby.

require "gatepass"
require "json"
require "logger"

TABLE = JSON.parse(File.read(File.expand_path("../../operations.json", __dir__)))
TYPES = TABLE["types"]
KINDS = TYPES.select { |_, known| known["kind"] }.to_h { |name, known| [[known["entity"], known["kind"]], name] }
UNIONS = KINDS.keys.map(&:first).uniq
TIME = /\A\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)\z/

# What is open, and what was kept.
class Runner
  def initialize
    clear
  end

  def run(command)
    send(:"do_#{command['do']}", command)
  rescue StandardError => e
    { "error" => failed(e) }
  end

  def do_reset(_command)
    @watches.each_value(&:close)
    @clients.values.reverse_each(&:close)
    @begun.each_value { |thread| thread.join(10) }
    clear
    { "ok" => nil }
  end

  private

  def clear
    @clients, @kept, @begun, @watches, @scopes = {}, {}, {}, {}, {}
  end

  def answer(value, command = {})
    @kept[command["keep"]] = value if command["keep"]
    { "ok" => plain(value), "shown" => "#{value.inspect} #{value}" }
  end

  def do_open(command)
    client = Gatepass.connect(command["url"], **named(command["settings"]))
    @clients[command["as"]] = client
    { "ok" => nil, "shown" => client.inspect }
  end

  def do_acting(command)
    @clients[command["as"]] = @clients[command["of"]].acting_as(given(command["account"]))
    { "ok" => nil }
  end

  def do_close(command)
    @clients[command["as"]].close
    { "ok" => nil }
  end

  def do_revision(command) = answer(@clients[command["as"]].revision)

  def do_call(command) = answer(called(command), command)

  def called(command)
    service = service_of(command)
    args = named(command["args"])
    options = named(command["options"])
    case command["shape"]
    when "create" then created(service, command, args, options)
    when "update" then service.update(args.fetch(:entity).with(**named(command["change"])), **options)
    when "list"
      found = listed(service, command, args, options)
      command["take"] == 1 ? [found.first] : found.to_a
    else called_by_name(service.method(command["method"]), args, options)
    end
  end

  def created(service, command, args, options)
    create = service.method(command["whole"] && service.respond_to?(:create_response) ? :create_response : :create)
    type = command["entity"]
    return create.call(made(type, args), **options) if UNIONS.include?(type)
    return create.call(Gatepass.const_get(type).new(**args), **options) if command["whole"]

    create.call(**short(type, args), **options)
  end

  # An entity that comes in kinds, or any other value.
  def made(union, fields)
    return Gatepass.const_get(union).new(**fields) unless UNIONS.include?(union)

    kind = fields[:type]
    name = KINDS[[union, kind]] or raise ArgumentError, "`type` is #{kind.inspect}: there is no such kind of #{union}"
    Gatepass.const_get(name).new(**fields.except(:type))
  end

  # An entity's fields as its creation takes them: account: for account_id:.
  def short(type, fields)
    known = TYPES.dig(type, "fields") || {}
    fields.transform_keys { |name| known.dig(name.name, "names") && name.end_with?("_id") ? name[..-4].to_sym : name }
  end

  def listed(service, command, args, options)
    called_by_name(service.method(command["method"]), args, options, command["values"] || [])
  end

  # What a method takes by its place is given by its place, everything else by its name.
  def called_by_name(method, args, options, values = [])
    places = method.parameters.select { |kind, _| %i[req opt].include?(kind) }.map(&:last)
    places = places.reverse.drop_while { |name| !args.key?(name) && values.empty? }.reverse
    method.call(*places.map { |name| name == :filter ? args.fetch(name, "") : args[name] }, *values, **args.except(*places), **options)
  end

  def do_pages(command)
    found = listed(service_of(command), command, named(command["args"]), named(command["options"]))
    { "ok" => found.each_page.map(&:size) }
  end

  def do_modify(command)
    change = named(command["change"])
    written = service_of(command).modify(given(command["id"]), **named(command["options"])) { |now| now.with(**change) }
    answer(written, command)
  end

  def do_start(command)
    @begun[command["id"]] = Thread.new { run(command["command"]) }
    { "ok" => nil }
  end

  def do_join(command) = @begun.delete(command["id"]).value

  def do_allowed(command) = answer(@clients[command["as"]].allowed?(given(command["account"]), given(command["resource"])))

  def do_watch(command)
    @watches[command["id"]] = @clients[command["as"]].watch(**named(command["args"]), **named(command["options"]))
    { "ok" => @watches[command["id"]].revision }
  end

  def do_next(command)
    watch = @watches[command["id"]]
    answer(Array.new(command["count"]) { watch.next })
  end

  def do_stop(command)
    watch = @watches.delete(command["id"])
    watch.close
    { "ok" => watch.revision }
  end

  def do_access(command)
    args = named(command["args"])
    resource = args.delete(:resource)
    scope = @clients[command["as"]].access(*[resource].compact, **args, **named(command["options"]))
    @scopes[command["id"]] = scope
    answer(scope.request, command)
  end

  def do_leave(command)
    scope = @scopes.delete(command["id"])
    scope.close
    answer(scope.remaining)
  end

  def do_verify(command)
    args = command["args"]
    answer(
      case command["what"]
      when "webhook" then Gatepass.verify_webhook(args["body"], args["headers"], args["secret"], now: given(args["now"]))
      when "checkpoint" then Gatepass.verify_checkpoint(args["checkpoint"], args["key"])
      when "inclusion" then Gatepass.verify_inclusion(proof(Gatepass::InclusionProofResponse, args), args["checkpoint"], args["key"])
      when "consistency"
        Gatepass.verify_consistency(proof(Gatepass::ConsistencyProofResponse, args), args["older"], args["newer"], args["key"])
      end
    )
  end

  def proof(type, args)
    fields = args["proof"].to_h do |name, held|
      value = name == "hashes" ? held.map { |one| one.unpack1("m0") } : name == "leaf" ? held.unpack1("m0") : Integer(held)
      [name.to_sym, value]
    end
    type.new(**fields)
  end

  def do_print(command)
    value = made(command["entity"], named(command["args"]))
    { "ok" => nil, "shown" => "#{value.inspect} #{value}" }
  end

  def do_show(command)
    value = @kept[command["name"]]
    { "ok" => nil, "shown" => "#{value.inspect} #{value} #{[value]} #{format('%p', value)}" }
  end

  def service_of(command) = @clients[command["as"]].public_send(command["service"])

  # An argument as a program has it: kept entities themselves, instants as times.
  def given(value)
    case value
    when Hash
      return @kept.fetch(value["$kept"]) if value.key?("$kept")
      return value["$bytes"].unpack1("m0") if value.key?("$bytes")

      value.transform_values { |held| given(held) }
    when Array then value.map { |held| given(held) }
    when TIME then Time.iso8601(value)
    else value
    end
  end

  def named(fields) = (fields || {}).to_h { |name, value| [name.to_sym, given(value)] }

  # An answer, read through its methods, as JSON.
  def plain(value)
    case value
    when nil, true, false, Integer, Float then value
    when Symbol then value.name
    when String then value.encoding == Encoding::BINARY ? [value].pack("m0") : value
    when Time then value.getutc.iso8601(6)
    when Rational then "#{format('%.6f', value)}s"
    when Gatepass::Value
      said = value.to_h.transform_values { |held| plain(held) }
      said = said.merge(type: value.kind) if value.is_a?(Gatepass::Entity) && value.class.kind
      said
    when Struct then value.to_h.transform_values { |held| plain(held) }
    when Hash then value.transform_values { |held| plain(held) }
    else value.map { |held| plain(held) }
    end
  end

  # What an exception says.
  def failed(error)
    texts = [error.inspect, error.full_message(highlight: false)]
    shown = texts.map { |text| text.dup.force_encoding("UTF-8").scrub }.join(" ")
    if error.is_a?(Gatepass::Error)
      return {
        "kind" => error.kind, "code" => error.code, "message" => error.message, "field" => error.field, "value" => error.value,
        "retryable" => error.retryable?, "class" => error.class.name.split("::").last, "shown" => shown
      }
    end
    kind = error.is_a?(TypeError) || error.is_a?(ArgumentError) ? "ARGUMENT" : "RUNNER"
    { "kind" => kind, "message" => kind == "RUNNER" ? shown : error.message, "class" => error.class.name, "shown" => shown }
  end
end

# What is answered alone goes to the driver.
out = $stdout.dup
$stdout.reopen($stderr)
Gatepass::Client.logger = Logger.new($stderr)
runner = Runner.new
while (line = $stdin.gets)
  out.puts(JSON.generate(runner.run(JSON.parse(line))))
  out.flush
end
runner.do_reset({})
