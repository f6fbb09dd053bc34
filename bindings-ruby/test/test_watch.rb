# frozen_string_literal: true

require_relative "test_helper"

# Events: in order, from any revision, given up and closed, at every place that answers calls.
module Watching
  def test_what_happens_is_told_in_order
    url, options = place
    Gatepass.connect(url, **options) do |gp|
      # It stands from the call on: nothing between the call and the first question is missed.
      events = gp.watch(kinds: ["role"])
      made = Array.new(3) { gp.roles.create(name: unique("r")) }
      gp.roles.delete(made[0])
      seen = events.first(4)
      assert_equal ["role added", "role added", "role added", "role deleted"], seen.map(&:verb)
      assert_equal [*made.map(&:id), made[0].id], seen.map { |event| event.changes.first.id }
      assert_equal made[1], seen[1].changes.first.role
      assert seen[3].changes.first.deleted
      assert_operator seen[0].time, :<=, seen[3].time
      assert_equal seen[3].revision, events.revision
      2.times { events.close }
      assert_raises(StopIteration) { events.next }
      assert_equal [], events.to_a

      # From a revision on, by entity; from the beginning; as an Enumerator.
      gp.watch(since: seen[0].revision, entities: [made[0]]) { |again| assert_equal seen[3].revision, again.next.revision }
      refute_equal seen[3].revision, gp.watch(since: "0", &:next).revision
      gp.watch(since: seen[0].revision, kinds: ["role"]) do |again|
        assert_equal seen[1].verb, again.each.next.verb
        assert_equal [seen[2].revision], again.lazy.map(&:revision).first(1)
      end
    end
  end

  def test_a_block_closes_the_watch
    url, options = place
    Gatepass.connect(url, **options) do |gp|
      kept = nil
      assert_raises(ZeroDivisionError) { gp.watch { |events| kept = events; 1 / 0 } }
      assert_predicate kept, :closed?
    end
  end

  def test_what_interrupts_a_wait_loses_no_event
    url, options = place
    Gatepass.connect(url, **options) do |gp|
      gp.watch(kinds: ["role"]) do |events|
        assert_raises(Timeout::Error) { Timeout.timeout(0.05) { events.next } }
        role = gp.roles.create(name: unique("r"))
        assert_equal role.id, events.next.changes.first.id
        reader = Thread.new { events.next }
        Thread.pass until reader.stop?
        reader.kill.join
        gp.roles.delete(role)
        assert_equal "role deleted", events.next.verb
      end
    end
  end

  def test_closing_ends_whoever_waits
    url, options = place
    gp = Gatepass.connect(url, **options)
    # A kind that nothing here changes.
    closed = gp.watch(kinds: ["condition"])
    reader = Thread.new { closed.to_a }
    Thread.pass until reader.stop?
    closed.close
    assert reader.join(60), "the watch's close ends it"
    assert_equal [], reader.value

    orphan = gp.watch(kinds: ["condition"])
    reader = Thread.new { orphan.next rescue $!.class }
    Thread.pass until reader.stop?
    gp.close
    assert reader.join(60), "the connection's close ends it"
    assert_equal Gatepass::ClosedError, reader.value
    assert_raises(Gatepass::ClosedError) { gp.watch }
  end

  def test_wrong_watches
    url, options = place
    Gatepass.connect(url, **options) do |gp|
      assert_raises(Gatepass::InvalidError) { gp.watch(kinds: ["nosuchkind"]) }
      assert_equal "since", assert_raises(Gatepass::InvalidError) { gp.watch(since: "yesterday") }.field
      assert_raises(Gatepass::InvalidError) { gp.watch(kinds: [7]) }
      next unless gp.embedded?

      alice = gp.accounts.create(Gatepass::User.new(email: "a@example.com", first_name: "A", last_name: "B"))
      gp.acting_as(alice) { |mine| assert_raises(Gatepass::PermissionDeniedError) { mine.watch } }
    end
  end
end
everywhere(Watching)
