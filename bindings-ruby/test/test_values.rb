# frozen_string_literal: true

require_relative "test_helper"

# Value classes: frozen, equal by what they say, and silent about secrets.
class ValuesTest < Minitest::Test
  def every_type
    Dir[File.expand_path("../lib/gatepass/generated/types/*.rb", __dir__)].each { |file| require file }
    ObjectSpace.each_object(Class).select { |of| of < Gatepass::Value && of != Gatepass::Entity }
  end

  def test_values_are_frozen_and_compare
    role = Gatepass::Role.new(name: "x", tags: { a: "b" })
    assert_equal Gatepass::Role.new(tags: { "a" => "b" }, name: "x"), role
    refute_equal role, role.with(name: "y")
    assert_equal 1, [role, Gatepass::Role.new(name: "x", tags: { a: "b" })].uniq.size
    assert_equal Gatepass::Role.new(name: "x"), Gatepass::Role.new(name: "x", tags: {})
    assert_predicate role, :frozen?
    assert_raises(FrozenError) { role.tags["c"] = "d" }
    assert_equal role, Marshal.load(Marshal.dump(role))
    assert_equal({ name: "x", tags: { "a" => "b" } }, role.to_h)
    assert_equal "#<Gatepass::Role name=\"x\" tags={\"a\"=>\"b\"}>", role.inspect
    case role
    in { name: "x", tags: }
      assert_equal({ "a" => "b" }, tags)
    end
  end

  def test_times_and_durations_keep_nanoseconds
    grant = Gatepass::AccountGrant.from("valid_until" => "2030-01-31T09:00:00.123456789Z")
    assert_equal 123_456_789, grant.valid_until.nsec
    assert_equal grant.valid_until, Gatepass::AccountGrant.new(account_id: "a", resource_id: "r", valid_until: grant.valid_until).valid_until
    session = Gatepass::Native::Session.open([%w[url memory:]])
    [2700, 0.5r, 1/1_000_000_000r, 86_400 * 400].each do |seconds|
      flow = Gatepass::Workflow.new(name: "w", access_request_max_duration: seconds)
      _, echoed, = session.call("SelfTest.Echo:v1.Workflow", flow.to_h_wire, [])
      assert_equal seconds, Gatepass::Workflow.from(echoed).access_request_max_duration
    end
  end

  def test_kinds_and_enums_are_open
    resource = Gatepass::Resource.from("type" => "tomorrow", "id" => "rs-1", "name" => "x")
    assert_instance_of Gatepass::Resource, resource
    assert_equal %w[tomorrow x], [resource.kind, resource.name]
    assert_equal "KIND_OF_TOMORROW", Gatepass::Link.from("kind" => "KIND_OF_TOMORROW").kind
  end

  def test_every_type_can_be_read_and_printed
    types = every_type
    assert_operator types.size, :>, 200
    types.each do |of|
      empty = of.from({})
      of.attributes.each_key { |name| empty.public_send(name) }
      refute_empty empty.inspect
    end
  end

  def test_no_secret_is_printed
    secrets = every_type.flat_map { |of| of.attributes.values.select(&:secret).map { |attribute| [of, attribute.name] } }
    assert_operator secrets.size, :>, 100
    secrets.each do |of, name|
      value = of.from(name.name => "c2VjcmV0LXZhbHVl")
      refute_includes value.inspect, "c2VjcmV0"
      refute_includes value.inspect, "secret-value"
    end
  end
end
