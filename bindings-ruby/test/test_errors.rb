# frozen_string_literal: true

require_relative "test_helper"

# What is raised, and that it says what is wrong.
class ErrorsTest < Minitest::Test
  def test_what_is_not_there_and_what_is_invalid
    Gatepass.connect("memory:") do |gp|
      error = assert_raises(Gatepass::NotFoundError) { gp.roles.get("r-0123456789abcdef") }
      assert_equal ["NOT_FOUND", 5, false], [error.kind, error.code, error.retryable?]
      assert_includes error.message, "r-0123456789abcdef"
      error = assert_raises(Gatepass::NotFoundError) { gp.account_attachments.create(account: "nobody@example.com", role: "r-0123456789abcdef") }
      assert_equal "account_id", error.field
      error = assert_raises(Gatepass::InvalidError) { gp.roles.create(name: "") }
      assert_equal "role.name", error.field
      error = assert_raises(Gatepass::InvalidError) { gp.roles.list("no_such_field:x").to_a }
      assert_includes error.message, "no_such_field"
    end
  end

  def test_what_the_language_refuses_before_anything_is_sent
    Gatepass.connect("memory:") do |gp|
      assert_match(/missing keyword: :name/, assert_raises(ArgumentError) { Gatepass::Role.new }.message)
      assert_match(/no field `nme`/, assert_raises(ArgumentError) { Gatepass::Role.new(nme: "x") }.message)
      assert_match(/`account_id` is Integer/, assert_raises(TypeError) { gp.account_attachments.create(account: 7, role: "r") }.message)
      role = Gatepass::Role.new(name: "x")
      assert_match(/create it first/, assert_raises(ArgumentError) { gp.account_attachments.create(account: "a", role: role) }.message)
      assert_match(/not both/, assert_raises(ArgumentError) { gp.roles.create(role, name: "y") }.message)
      assert_match(/give a Gatepass::Role/, assert_raises(TypeError) { gp.roles.create("x") }.message)
      assert_match(/deadlien/, assert_raises(Gatepass::InvalidError) { gp.roles.get("r-1", deadlien: "5s") }.message)
    end
  end

  def test_where_nothing_answers
    {
      "nowhere" => Gatepass::InvalidError, "memory:x" => Gatepass::InvalidError, "http://user:pw@h" => Gatepass::InvalidError,
      "postgres://h/db" => Gatepass::UnsupportedError, "http://127.0.0.1:1" => Gatepass::FailedPreconditionError
    }.each do |url, kind|
      error = assert_raises(kind, url) { Gatepass.connect(url) }
      refute_includes error.message, "pw"
    end
    keys = { access_key: "auth-0123456789abcdef", secret_key: "c2VjcmV0c2VjcmV0c2VjcmV0c2VjcmV0" }
    Gatepass.connect("http://127.0.0.1:1", **keys, retries: 0) do |gp|
      refute_includes gp.inspect, "c2VjcmV0"
      assert assert_raises(Gatepass::UnavailableError) { gp.roles.get("r-1") }.retryable?
    end
  end

  def test_use_after_close_and_closing_twice
    gp = Gatepass.connect("memory:")
    pages = gp.roles.list
    gp.close
    gp.close
    [-> { gp.roles.get("r-1") }, -> { gp.allowed?("a-1", "rs-1") }, -> { gp.revision }, -> { pages.to_a }].each do |use|
      assert_raises(Gatepass::ClosedError, &use)
    end
  end

  def test_a_block_closes_when_it_raises
    kept = nil
    assert_raises(ZeroDivisionError) { Gatepass.connect("memory:") { |gp| kept = gp; 1 / 0 } }
    assert_raises(Gatepass::ClosedError) { kept.roles.get("r-1") }
  end

  def test_every_kind_has_its_class
    session = Gatepass::Native::Session.open([%w[url memory:]])
    Gatepass::Error::KINDS.each do |kind, of|
      done, failure, = session.call("SelfTest.Fail", { "kind" => kind }, [])
      refute done
      error = Gatepass::Error.from(failure)
      assert_instance_of of, error
      assert_equal kind, error.kind
      next if %w[CLOSED FORKED].include?(kind)

      assert_equal ["role.access_rules[1].tags", "self-test-1"], [error.field, error.request_id]
      assert_includes error.message, "ünïcödé 🔑"
      assert_equal [2**63 - 1, 2, 2030], [error.rate_limit.limit, error.rate_limit.retry_after_seconds, error.rate_limit.reset_at.year]
    end
    assert_operator Gatepass::IndeterminateError, :<, Gatepass::UnavailableError
  end
end
