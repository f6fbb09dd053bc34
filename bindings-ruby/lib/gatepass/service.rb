# frozen_string_literal: true

module Gatepass
  # In here, because `Gatepass::Service` is a kind of account.
  module Services
    # What the generated services stand on.
    class Service
      # How often a change is tried again after someone else changed the entity first.
      CONFLICTS = 5
      private_constant :CONFLICTS

      def initialize(client)
        @client = client
      end

      def inspect = "#<#{self.class}>"

      private

      def call(operation, request, options) = Client.value_of(@client.outcome(operation, request, options))

      # The part of an answer that must be there.
      def part(answer, name)
        answer.fetch(name) { raise Error.from("kind" => "INTERNAL", "code" => 13, "message" => "the answer lacks `#{name}`") }
      end

      def pages(operation, request, values, options, type)
        given = @client.pairs(options) + values.map { |value| ["filter_value", value.to_s] }
        Pages.new(@client, operation, request, given, type)
      end

      # A stream of events, which stands when this returns; with a block, for its time.
      def watched(operation, request, options, type)
        watch = Watch.new(@client.native_pages(operation, request.compact, @client.pairs(options)), type)
        return watch unless block_given?

        begin
          yield(watch)
        ensure
          watch.close
        end
      end

      # An entity's JSON and a call's options, of an entity or of its fields by name.
      def either(type, entity, given)
        options, fields = given.partition { |name, _| Options::CALL.include?(name) }.map(&:to_h)
        of = Gatepass.const_get(type)
        if entity.nil?
          long = of.attributes.values.select(&:names).to_h { |attribute| [attribute.names, attribute.name] }
          return [of.new(**fields.transform_keys { |name| long.fetch(name, name) }).to_h_wire, options]
        end
        raise TypeError, "give a #{of}, not a #{entity.class}" unless entity.is_a?(of)
        raise ArgumentError, "give a #{of} or `#{fields.keys.first}`, not both" unless fields.empty?

        [entity.to_h_wire, options]
      end

      def modified(get, request, update, replace, from, options)
        attempts = 0
        begin
          outcome = @client.outcome(get, request, options)
          changed = yield(from.(Client.value_of(outcome)))
          from.(call(update, replace.(changed), { **options, unchanged_since: outcome[2] || "" }))
        rescue RevisionMismatchError
          attempts += 1
          retry if attempts <= CONFLICTS
          raise
        end
      end
    end
  end
end
