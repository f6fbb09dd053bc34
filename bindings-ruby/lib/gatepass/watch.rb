# frozen_string_literal: true

module Gatepass
  # Events in order, without end: gp.watch { |events| events.each { |event| … } }. It stands from the call on: what happens
  # after that is told. Where the stream is cut it goes on by itself, so that no event is missed and none comes twice. It
  # ends when it is closed, by any thread, and with ClosedError when its connection is. Timeout, Thread#kill and Ctrl-C end
  # a wait for an event and lose none.
  class Watch
    include Enumerable

    # Everything up to here was given, or does not pass the filter: where another watch can go on (since:).
    # @return [String, nil]
    attr_reader :revision

    # @api private
    def initialize(pages, type)
      @pages = pages
      @type = type
      @ready = []
      @closed = false
      fetch
    end

    # The next event; waits for it. Raises StopIteration once the watch is closed, so that `loop` ends.
    def next
      while @ready.empty?
        raise StopIteration, "the watch is closed" unless fetch
      end
      event = @ready.shift
      # Events that wait to be taken were not given yet.
      @revision = @ready.empty? ? @reached : event.revision
      event
    end

    # Each event, until the watch is closed; without a block an Enumerator.
    def each
      return enum_for(:each) unless block_given?

      loop { yield(self.next) }
      self
    end

    # Ends it; twice is fine.
    def close
      @closed = true
      @ready.clear
      @pages.close
      nil
    end

    # Whether it was closed.
    def closed? = @closed

    def inspect = "#<#{self.class} of #{@type}>"

    private

    # Keeps a page's events; whether the stream goes on. What interrupts this thread does so while it waits, and not
    # between a page that came and its being kept.
    def fetch
      Thread.handle_interrupt(Object => :on_blocking) do
        outcome = @pages.next
        return false if @closed

        items = Client.value_of(outcome)
        next false if items.nil?

        @ready.concat(items.map { |item| Value.read(@type, item) })
        @reached = outcome[2]
        @revision = @reached if @ready.empty?
        true
      end
    end
  end
end
