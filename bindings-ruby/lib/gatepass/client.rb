# frozen_string_literal: true

module Gatepass
  # A connection: Gatepass.connect makes it. Threads may share it.
  class Client
    class << self
      # @api private
      def open(url, options)
        roots = options[:roots]
        options = { **options, roots: File.read(roots) } if roots.respond_to?(:to_path)
        session = Native::Session.open(Options.pairs({ url: url, **options }))
        value_of(session) if session.is_a?(Array)
        new(session, {})
      end

      # What an outcome holds; raises what it says.
      # @api private
      def value_of(outcome)
        drain_logs if Native.logs?
        done, value, = outcome
        raise Error.from(value) unless done

        value
      end

      # Where log lines go: a Logger.
      attr_reader :logger

      # Sets where log lines go.
      def logger=(logger)
        @logger = logger
        Native.send(:log_level=, logger ? %w[debug info warn error error off][logger.level] : "off")
      end

      private

      LEVELS = { "error" => 3, "warn" => 2, "info" => 1, "debug" => 0, "trace" => 0 }.freeze
      private_constant :LEVELS

      def drain_logs
        Native.drain_logs.each { |level, target, message| logger&.add(LEVELS[level], message, target) }
      end
    end

    # @api private
    def initialize(session, options)
      @session = session
      @options = options
      @services = {}
    end

    # The same connection, with these options for its calls.
    # @return [Client]
    def with_options(**options) = Client.new(@session, { **@options, **options })

    # The same connection, whose gets and lists are of what there was at an instant.
    # @return [Client]
    def at(instant) = with_options(snapshot_at: instant)

    # Another connection to the same embedded engine, whose calls are for this account: with it one program, a test for one,
    # speaks for several people. A server takes that account's own key, and this raises UnsupportedError. Each of both is
    # closed for itself; with a block, it closes at the block's end and the block's value is returned.
    # @return [Client]
    def acting_as(account)
      session = @session.acting_as(Value.reference(account, :account))
      Client.value_of(session) if session.is_a?(Array)
      client = Client.new(session, @options)
      return client unless block_given?

      begin
        yield client
      ensure
        client.close
      end
    end

    # Whether the account reaches the resource. Programs should pass entities or ids (RULES 4.6). at: asks about an instant,
    # as_of: about that or a revision.
    # @return [CheckResponse]
    def check(account, resource, as_of: nil, at: nil, **options)
      access.check(account, resource, as_of: moment(as_of, at), **options)
    end

    # The same question by entities or ids, and only yes or no: with the engine in this process the fastest way to ask.
    def allowed?(account, resource)
      account = Value.reference(account, :account) unless account.is_a?(String)
      resource = Value.reference(resource, :resource) unless resource.is_a?(String)
      answer = @session.allowed(account, resource)
      case answer
      when true, false then answer
      when nil then check(account, resource).allowed
      else Client.value_of(answer)
      end
    end

    # Why the account reaches the resource, or which smallest set of facts is missing. at: and as_of: as in check.
    # @return [ExplainResponse]
    def explain(account, resource, as_of: nil, at: nil, **options)
      access.explain(account, resource, as_of: moment(as_of, at), **options)
    end

    # What happens, as it happens: from now on, after a revision (since:), or from the beginning (since: "0"). Several kinds:
    # ("role"), entities: or verbs: ("role added") mean any of them; of kinds, entities and verbs together, all must fit. The
    # permission audit:activities is needed for more than one's own requests. With a block, the watch closes at its end.
    # @return [Watch<Event>]
    def watch(**which, &block) = events.watch(**which, &block)

    # The highest revision that came back over this connection: what to demand of another one that shall see everything
    # this one has seen (at_least_revision:).
    # @return [String, nil]
    def revision
      outcome = @session.revision
      Client.value_of(outcome)
      outcome[2]
    end

    # Whether the engine is in this process.
    def embedded? = @session.embedded?

    # Ends the connection; twice is fine. Later calls raise ClosedError.
    def close
      @session.close
      nil
    end

    def inspect = "#<#{self.class} #{embedded? ? 'embedded' : 'remote'}>"

    def moment(as_of, instant)
      raise ArgumentError, "give as_of: or at:, not both" if as_of && instant

      instant ? AsOf.new(time: instant) : as_of
    end
    private :moment

    # @api private
    def outcome(operation, request, options) = @session.call(operation, request, pairs(options))

    # @api private
    def native_pages(operation, request, options)
      pages = @session.pages(operation, request, options)
      pages.is_a?(Array) ? Client.value_of(pages) : pages
    end

    # @api private
    def pairs(options)
      Options.pairs(@options.empty? ? options : { **@options, **options }) + Tracing.current(@session)
    end
  end
end
