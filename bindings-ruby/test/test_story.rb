# frozen_string_literal: true

require_relative "test_helper"

# One story through all layers, at every place that answers calls.
module Story
  def test_the_story
    url, options = place
    Gatepass.connect(url, **options) do |gp|
      env = unique("env")
      email = "#{unique('alice')}@example.com"
      orders = gp.resources.create(Gatepass::Postgres.new(
                                     name: unique("orders"), hostname: "db1", username: "app", password: "s3cret", database: "orders",
                                     port: 5432, tags: { env: env }
                                   ))
      assert_instance_of Gatepass::Postgres, orders
      assert_equal({ "env" => env }, orders.tags)
      alice = gp.accounts.create(Gatepass::User.new(email: email, first_name: "Alice", last_name: "Ames"))
      assert_kind_of Gatepass::Account, alice
      assert_kind_of Time, alice.created_at
      role = gp.roles.create(name: unique("developers"), access_rules: [{ tags: { env: env } }])
      assert_equal [{ "tags" => { "env" => env } }], role.access_rules
      refute gp.check(alice, orders).allowed
      refute gp.allowed?(alice, orders)

      # By entity, by name and by email; the answer is the link itself.
      link = gp.account_attachments.create(account: email, role: role)
      assert_equal [alice.id, role.id], [link.account_id, link.role_id]
      case gp.check(email, orders.name)
      in { allowed: true, revision: Integer => revision }
        assert_operator revision, :>, 0
      end
      assert gp.allowed?(alice.id, orders.id)
      assert_equal Gatepass::LinkKind::ACCOUNT, gp.explain(alice, orders).chain.first.kind

      renamed = gp.roles.modify(role.id) { |current| current.with(name: "#{current.name}!") }
      assert_equal role.with(name: "#{role.name}!"), renamed
      assert_equal renamed, gp.roles.get(role)

      gp.account_attachments.delete(link.id)
      refute gp.check(alice, orders).allowed
      # The smallest set that is missing: a grant alone would do.
      assert_equal [Gatepass::MissingFactKind::GRANT], gp.explain(alice, orders).missing.map(&:kind)
    end
  end

  def test_lists_page_by_themselves
    url, options = place
    Gatepass.connect(url, **options) do |gp|
      tag = unique("tag")
      made = Array.new(7) { gp.roles.create(name: unique("r"), tags: { t: tag }).id }
      found = gp.roles.list("tag:t=?", tag, page_size: 2)
      assert_equal [2, 2, 2, 1], found.each_page.map(&:size)
      assert_equal made.sort, found.map(&:id).sort
      assert_equal 3, found.lazy.map(&:id).first(3).size
      assert_empty gp.roles.list("name:?", "no such role").to_a
      assert_nil gp.roles.list("name:?", "none").first
    end
  end

  def test_many_threads
    url, options = place
    Gatepass.connect(url, **options) do |gp|
      roles = Array.new(20) { Thread.new { gp.roles.create(name: unique("many")) } }.map(&:value)
      assert_equal 20, roles.map(&:id).uniq.size
    end
  end

  def test_a_key_that_is_shown_once
    url, options = place
    Gatepass.connect(url, **options) do |gp|
      token = Gatepass::Token.new(name: unique("key"), account_type: "api", permissions: ["role:list"], duration: 3600)
      answer = gp.accounts.create_response(token)
      refute_empty answer.secret_key
      assert_equal ["role:list"], answer.account.permissions
      refute_includes answer.inspect, answer.secret_key
      refute_includes answer.to_s, answer.secret_key
    end
  end

  def test_revisions_and_idempotency
    url, options = place
    Gatepass.connect(url, **options) do |gp|
      name = unique("once")
      key = unique("key")
      first = gp.roles.create(name: name, idempotency_key: key)
      assert_equal first, gp.roles.create(name: name, idempotency_key: key)
      assert_raises(Gatepass::IdempotencyMismatchError) { gp.roles.create(name: unique("other"), idempotency_key: key) }
      old = gp.revision
      gp.roles.modify(first.id) { |role| role.with(tags: { x: "1" }) }
      assert_raises(Gatepass::RevisionMismatchError) { gp.roles.update(first, if_revision: old) }
      assert_equal({ "x" => "1" }, gp.with_options(at_least_revision: gp.revision).roles.get(first.id).tags)
    end
  end
end

everywhere(Story)

class ClockTest < Minitest::Test
  def test_grants_end_when_the_clock_says_so
    Gatepass.connect("memory:") do |gp|
      alice = gp.accounts.create(Gatepass::User.new(email: "a@example.com", first_name: "A", last_name: "B"))
      db = gp.resources.create(Gatepass::SSH.new(name: "s", hostname: "h", username: "u", port: 22))
      now = gp.testing.set_clock(Time.utc(2040, 1, 1, 9))
      grant = gp.account_grants.create(account: alice, resource: "s", start_from: now, valid_until: now + 1800)
      assert_equal now + 1800, grant.valid_until
      assert_equal grant.valid_until, gp.check(alice, db).allowed_until
      assert gp.check(alice, db, at: now + 1799).allowed
      refute gp.check(alice, db, at: now + 1800).allowed
      refute_empty gp.explain(alice, db, at: now + 1800).missing
      gp.grants.extend(grant.id, by: "15m")
      gp.testing.advance_clock(45 * 60)
      refute gp.allowed?(alice, db)
      assert_raises(ArgumentError) { gp.check(alice, db, at: now, as_of: Gatepass::AsOf.new(time: now)) }
    end
  end

  def test_what_there_was
    Gatepass.connect("memory:") do |gp|
      now = gp.testing.set_clock(Time.utc(2040, 1, 1, 9))
      role = gp.roles.create(name: "before")
      gp.testing.advance_clock("1h")
      gp.roles.modify(role) { |current| current.with(name: "after") }
      assert_equal "before", gp.at(now).roles.get(role).name
      assert_equal ["before"], gp.at(now).roles.list.map(&:name)
      assert_equal "after", gp.roles.get(role).name
    end
  end
end
