# frozen_string_literal: true

require_relative "test_helper"
require_relative "people"

# Access requests: asked, decided, waited for, used and taken back, at every place that answers calls.
module Requests
  def with_people(by_hand: true)
    url, options = place
    Gatepass.connect(url, **options) do |gp|
      people = People.new(gp, url, by_hand: by_hand)
      yield gp, people
    ensure
      people&.close
    end
  end

  def test_asked_approved_waited_for_and_revoked
    with_people do |gp, people|
      asked = people.as_alice.access_requests.create(people.orders, reason: "INC-1042", duration: "45m")
      assert_equal ["pending", people.alice.id, "INC-1042", 2700], [asked.status, asked.account_id, asked.reason, asked.requested_duration]
      assert_equal [people.orders.id], asked.items.map(&:resource_id)
      refute asked.live
      assert_equal [asked.id], people.as_bob.access_requests.search(waiting_for_me: true).map(&:id)

      # Bob decides while Alice waits.
      approving = Thread.new { people.as_bob.access_requests.approve(asked, comment: "go") }
      granted = people.as_alice.access_requests.wait(asked, until: :started, timeout: 60)
      approving.join
      assert_equal "granted", granted.status
      assert granted.live
      assert_kind_of Time, granted.valid_until
      assert gp.allowed?(people.alice, people.orders)

      people.as_alice.access_requests.revoke(id: granted, reason: "done")
      refute gp.allowed?(people.alice, people.orders)
      error = assert_raises(Gatepass::NotGrantedError) { people.as_alice.access_requests.wait(asked, timeout: "1m") }
      assert_equal %w[NOT_GRANTED status revoked], [error.kind, error.field, error.value]
      refute_kind_of Gatepass::DeniedError, error
    end
  end

  def test_denied
    with_people do |_, people|
      asked = people.as_alice.access_requests.create(people.orders.name, reason: "INC-1")
      people.as_bob.access_requests.deny(asked, reason: "not today")
      error = assert_raises(Gatepass::DeniedError) { people.as_alice.access_requests.wait(asked) }
      assert_kind_of Gatepass::FailedPreconditionError, error
      assert_includes error.message, "not today"
      assert_equal "denied", people.as_alice.access_requests.wait(asked, until: :ended).status
    end
  end

  def test_a_wait_ends_in_time
    with_people do |_, people|
      asked = people.as_alice.access_requests.create(people.orders, reason: "INC-1")
      error = assert_raises(Gatepass::DeadlineExceededError) { people.as_alice.access_requests.wait(asked, timeout: 0.02) }
      assert_equal "timeout", error.field
      assert_raises(Timeout::Error) { Timeout.timeout(0.05) { people.as_alice.access_requests.wait(asked) } }
      assert_equal "pending", people.as_alice.access_requests.get(asked).status
    end
  end

  def test_access_ends_with_its_block
    with_people(by_hand: false) do |gp, people|
      value = people.as_alice.access(people.orders, reason: "INC-1042", duration: "45m") do |request|
        assert request.live
        assert gp.allowed?(people.alice, people.orders)
        :used
      end
      assert_equal :used, value
      refute gp.allowed?(people.alice, people.orders)

      kept = nil
      assert_raises(ZeroDivisionError) do
        people.as_alice.access(people.orders, reason: "INC-1042") do |request|
          kept = request
          assert gp.allowed?(people.alice, people.orders)
          1 / 0
        end
      end
      refute gp.allowed?(people.alice, people.orders)
      assert_equal "revoked", gp.access_requests.get(kept).status

      # Whoever leaves it by `return` or `break` leaves it.
      [people.orders].each { |db| people.as_alice.access(db, reason: "INC-1042") { break } }
      refute gp.allowed?(people.alice, people.orders)
      assert_kind_of Gatepass::Services::Access, gp.access
    end
  end

  def test_a_killed_thread_takes_its_access_back
    with_people(by_hand: false) do |gp, people|
      begun = Queue.new
      thread = Thread.new { people.as_alice.access(people.orders, reason: "INC-1042") { begun << true; sleep } }
      begun.pop
      assert gp.allowed?(people.alice, people.orders)
      thread.kill.join
      refute gp.allowed?(people.alice, people.orders)
      assert_raises(Timeout::Error) do
        Timeout.timeout(0.2) { people.as_alice.access(people.orders, reason: "INC-1042") { sleep } }
      end
      refute gp.allowed?(people.alice, people.orders)
    end
  end

  def test_access_that_is_not_given_is_taken_back
    with_people do |_, people|
      assert_raises(Gatepass::DeadlineExceededError) do
        people.as_alice.access(people.orders, reason: "INC-1042", timeout: "20ms") { flunk "nobody approved" }
      end
      assert_raises(Timeout::Error) do
        Timeout.timeout(0.2) { people.as_alice.access(people.orders, reason: "INC-1043") { flunk "nobody approved" } }
      end
      statuses = people.as_alice.access_requests.search(mine: true).map(&:status)
      assert_equal ["canceled"], statuses.uniq
    end
  end

  def test_access_that_cannot_be_taken_back_is_said
    with_people(by_hand: false) do |gp, people|
      as_alice = people.connected(people.alice)
      error = assert_raises(Gatepass::ClosedError) do
        as_alice.access(people.orders, reason: "INC-1042") { as_alice.close }
      end
      assert_equal "CLOSED", error.kind
      as_alice = people.connected(people.alice)
      _, said = capture_io do
        # What the block raised is what its caller sees.
        assert_raises(ZeroDivisionError) do
          as_alice.access(people.orders, reason: "INC-1042") { as_alice.close; 1 / 0 }
        end
      end
      assert_match(/could not be taken back/, said)
      gp.access_requests.revoke(account: people.alice)
      refute gp.allowed?(people.alice, people.orders)
    end
  end

  def test_what_remains_is_said
    with_people(by_hand: false) do |gp, people|
      gp.account_grants.create(account: people.alice, resource: people.orders, start_from: Time.utc(2020), valid_until: Time.utc(2999))
      access = people.as_alice.access(people.orders, reason: "INC-1042")
      assert access.request.live
      2.times { access.close }
      assert_equal [people.orders.id], access.remaining.map(&:resource_id)
    end
  end

  def test_acting_as_is_for_embedded_engines
    with_people do |gp, people|
      unless gp.embedded?
        error = assert_raises(Gatepass::UnsupportedError) { gp.acting_as(people.alice) }
        assert_includes error.message, "own key"
        next
      end
      kept = nil
      gp.acting_as(people.alice) do |mine|
        kept = mine
        assert_raises(Gatepass::PermissionDeniedError) { mine.roles.create(name: unique("r")) }
      end
      assert_raises(Gatepass::ClosedError) { kept.accounts.get(people.alice) }
      assert_equal people.alice, gp.accounts.get(people.alice)
      assert_raises(Gatepass::NotFoundError) { gp.acting_as("nobody@example.com").roles.list.first }
    end
  end
end
everywhere(Requests)

class WrongRequestsTest < Minitest::Test
  def test_wrong_arguments_are_named
    Gatepass.connect("memory:") do |gp|
      error = assert_raises(Gatepass::InvalidError) { gp.access_requests.wait("aq-0000000000000001", until: :soon) }
      assert_equal %w[until soon], [error.field, error.value]
      assert_match(/timeout/, assert_raises(Gatepass::InvalidError) { gp.access_requests.wait("aq-0000000000000001", timeout: -1) }.message)
      assert_match(/`resources\[0\]` is Integer/, assert_raises(TypeError) { gp.access_requests.create(7) }.message)
      assert_match(/minutes/, assert_raises(Gatepass::InvalidError) { gp.access_requests.create("orders", minutes: 3) }.message)
      assert_raises(Gatepass::NotFoundError) { gp.access_requests.wait("aq-0000000000000001", timeout: 1) }
      assert_match(/until/, assert_raises(Gatepass::InvalidError) { gp.roles.list(until: :granted).first }.message)
    end
  end
end
