# frozen_string_literal: true

module Gatepass
  # Access for as long as it is used, which Client#access gives: asked for, waited for, used, and taken back whatever happens.
  class ScopedAccess
    # The request, as it was when its access began.
    # @return [AccessRequest]
    attr_reader :request

    # Access that stayed when this was taken back, by a role or another grant (RULES 2.7).
    # @return [Array<RemainingAccess>]
    attr_reader :remaining

    # What belongs to one call alone: to the creation of the request.
    ONCE = %i[idempotency_key if_revision].freeze
    private_constant :ONCE

    # @api private
    def initialize(client, wish, timeout)
      @requests = client.access_requests
      @wish = wish
      @timeout = timeout
      # A request that acts for someone does so to its end.
      @later = wish.slice(:act_as, *(Options::CALL - ONCE))
      @remaining = [].freeze
      @ended = false
    end

    # Asks, and waits until the access has begun; what was not granted by then is taken back.
    # @api private
    def begin
      # What interrupts this thread does so while it waits: not between a request that was made and its being known.
      Thread.handle_interrupt(Object => :on_blocking) do
        begun = false
        @request = @requests.create(**@wish)
        @request = @requests.wait(@request, until: :started, timeout: @timeout, **@later)
        begun = true
        self
      ensure
        finish(quietly: true) if @request && !begun
      end
    end

    # Takes it back; twice is fine.
    def close = finish(quietly: false)

    def inspect = "#<#{self.class} #{@request&.id}>"

    # @api private
    def finish(quietly:)
      return if @ended

      @remaining = @requests.take_back(@request, **@later).remaining
      @ended = true
      nil
    rescue Error => e
      raise unless quietly

      told = "access request #{@request.id} could not be taken back and ends by itself: #{e.message}"
      # Access that stays is nothing to be silent about.
      Client.logger ? Client.logger.warn("gatepass") { told } : warn(told)
      nil
    end
  end

  # What Client#access does with arguments.
  # @api private
  module AccessBlock
    # Without arguments the questions about access (Services::Access). With them, access for as long as it is used: asked
    # for, waited for (at most timeout:), and taken back at the end of the block, whatever happens.
    #
    #   gp.access("orders", reason: "INC-1042", duration: "45m") { |request| migrate }
    #
    # Takes what AccessRequests#create takes. Without a block it returns a ScopedAccess, to be closed. Raises DeniedError,
    # NotGrantedError or DeadlineExceededError; what was not granted by then is taken back.
    def access(resource = nil, timeout: "10m", **wish)
      return super() if resource.nil? && wish.empty? && !block_given?

      wish[:resources] = [resource, *wish[:resources]] if resource
      access = ScopedAccess.new(self, wish, timeout).begin
      return access unless block_given?

      used(access) { yield(access.request) }
    end

    private

    def used(access)
      raised = false
      yield
    rescue Exception
      raised = true
      raise
    ensure
      # What the block raised is what its caller must see.
      access.finish(quietly: raised)
    end
  end

  Client.prepend(AccessBlock)
end
