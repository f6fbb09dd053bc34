# frozen_string_literal: true

# Generated from proto/ by `cargo xtask codegen`; do not edit.

require_relative "../../service"

module Gatepass
  module Services
    # The service `DiscoveryConnectors`.
    class DiscoveryConnectors < Service
      # Creates one and returns it as it was stored.
      # @return [Connector] of the same kind
      def create(connector, **options)
        answer = call("DiscoveryConnectors.Create", { "connector" => Value.write(connector, :connector) }, options)
        Value.read("Connector", part(answer, "connector"))
      end

      # The one with this id.
      # @return [Connector]
      def get(id, **options)
        answer = call("DiscoveryConnectors.Get", { "id" => Value.reference(id, :id) }, options)
        Value.read("Connector", part(answer, "connector"))
      end

      # Replaces the one with the entity's id and returns it as it was stored. It overwrites what others changed
      # meanwhile; `modify` does not.
      # @return [Connector]
      def update(connector, **options)
        answer = call("DiscoveryConnectors.Update", { "id" => connector.id, "connector" => Value.write(connector, :connector) }, options)
        Value.read("Connector", part(answer, "connector"))
      end

      # Deletes the one with this id.
      # @return [nil]
      def delete(id, **options)
        call("DiscoveryConnectors.Delete", { "id" => Value.reference(id, :id) }, options)
        nil
      end

      # Those that the filter matches, in the order of their ids. An empty filter matches all; a `?` in it stands
      # for the next of the values.
      # @return [Pages<Connector>]
      def list(filter = "", *values, **options)
        pages("DiscoveryConnectors.List", { "filter" => filter }, values, options, "Connector")
      end

      # Gets the one with this id, writes back what the block makes of it, unless someone else changed it meanwhile:
      # then begins again, a few times (RULES 8). The block may therefore run more than once. On StrongDM the last
      # write wins.
      # @return [Connector]
      def modify(id, **options, &change)
        modified(
          "DiscoveryConnectors.Get", { "id" => Value.reference(id, :id) },
          "DiscoveryConnectors.Update", ->(entity) { { "id" => entity.id, "connector" => Value.write(entity, :connector) } },
          ->(answer) { Value.read("Connector", part(answer, "connector")) },
          options,
          &change
        )
      end

    end

  end
end
