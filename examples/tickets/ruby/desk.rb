# frozen_string_literal: true

require "digest"
require "gatepass"

# Makes access what the tickets say. Every step may be repeated, and may be done by several receivers. Nothing is kept here: what
# was asked for stands in gatepass, with the reason as its mark.
class Desk
  # The statuses of a request that gives access or still may.
  LIVE = %w[pending granted].freeze

  # Some tickets could not be looked at: which, and why.
  Unsettled = Class.new(StandardError)

  # duration: how long access holds at most, whatever becomes of the ticket and of this program.
  def initialize(gate, jira, duration)
    @gate = gate
    @jira = jira
    @duration = duration
    # One pass at a time.
    @turn = Mutex.new
  end

  # Looks at one ticket.
  def settle(key) = @turn.synchronize { settle_one(key) }

  # Looks at every ticket that is approved, and at every one that something was asked for.
  def settle_all
    @turn.synchronize do
      failed = []
      approved = begin
        @jira.approved
      rescue StandardError => e
        failed << "the list of approved tickets: #{e.message}"
        []
      end
      keys = filed(statuses: LIVE).filter_map { |request| ticket_of(request) } | approved
      keys.each do |key|
        settle_one(key)
      rescue StandardError => e
        # One ticket that cannot be settled must not keep the access of others.
        failed << "#{key}: #{e.message}"
      end
      raise Unsettled, failed.join("; ") unless failed.empty?
    end
  end

  private

  def settle_one(key)
    wanted = @jira.wanted(key)
    mark = "jira #{key}: approval #{wanted.approval}" if wanted
    filed(statuses: LIVE).each do |request|
      next if ticket_of(request) != key || request.reason == mark

      @gate.access_requests.take_back(request.id, act_as: request.account_id)
      puts "#{key}: taken back #{request.id}"
    end
    ask(key, wanted, mark) if wanted
  end

  # Asks once for each approval: what was denied, has ended or was revoked by hand stays so.
  def ask(key, wanted, mark)
    return if filed(account: wanted.account).any? { |request| request.reason == mark }

    # A second receiver, or this one after a restart, makes the same key of the same cause.
    once = Digest::SHA256.base64digest([mark, wanted.account, wanted.resource].join("\n")).tr("+/", "-_").delete("=")
    request = @gate.access_requests.create(wanted.resource, act_as: wanted.account, duration: @duration, reason: mark,
                                                            idempotency_key: once)
    puts "#{key}: asked for #{wanted.resource} (#{request.id})"
  end

  # The requests that this key filed: a key sees those and no others.
  def filed(**which) = @gate.access_requests.search(**which).to_a

  # Which ticket a request was made for.
  def ticket_of(request) = request.reason[/\Ajira ([^:]+): /, 1]
end
