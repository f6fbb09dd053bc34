# frozen_string_literal: true

# Generated from proto/ by `cargo xtask codegen`; do not edit.

require_relative "../../service"

module Gatepass
  module Services
    # The service `Nodes`.
    class Nodes < Service
      # Creates one and returns it as it was stored.
      # @return [Node] of the same kind
      def create(node, **options)
        answer = call("Nodes.Create", { "node" => Value.write(node, :node) }, options)
        Value.read("Node", part(answer, "node"))
      end

      # Creates one and returns the whole answer, with the keys it shows this once.
      # @return [Node] of the same kind
      def create_response(node, **options)
        answer = call("Nodes.Create", { "node" => Value.write(node, :node) }, options)
        Value.read("NodeCreateResponse", answer)
      end

      # The one with this id.
      # @return [Node]
      def get(id, **options)
        answer = call("Nodes.Get", { "id" => Value.reference(id, :id) }, options)
        Value.read("Node", part(answer, "node"))
      end

      # Replaces the one with the entity's id and returns it as it was stored. It overwrites what others changed
      # meanwhile; `modify` does not.
      # @return [Node]
      def update(node, **options)
        answer = call("Nodes.Update", { "id" => node.id, "node" => Value.write(node, :node) }, options)
        Value.read("Node", part(answer, "node"))
      end

      # Deletes the one with this id.
      # @return [nil]
      def delete(id, **options)
        call("Nodes.Delete", { "id" => Value.reference(id, :id) }, options)
        nil
      end

      # Those that the filter matches, in the order of their ids. An empty filter matches all; a `?` in it stands
      # for the next of the values.
      # @return [Pages<Node>]
      def list(filter = "", *values, **options)
        pages("Nodes.List", { "filter" => filter }, values, options, "Node")
      end

      # `Nodes.TCPProbe`.
      # @return [NodeTCPProbeResponse]
      def tcp_probe(node_id: nil, host: nil, port: nil, **options)
        answer = call("Nodes.TCPProbe", { "node_id" => Value.write(node_id, :node_id), "host" => Value.write(host, :host), "port" => Value.write(port, :port) }, options)
        Value.read("NodeTCPProbeResponse", answer)
      end

      # Gets the one with this id, writes back what the block makes of it, unless someone else changed it meanwhile:
      # then begins again, a few times (RULES 8). The block may therefore run more than once. On StrongDM the last
      # write wins.
      # @return [Node]
      def modify(id, **options, &change)
        modified(
          "Nodes.Get", { "id" => Value.reference(id, :id) },
          "Nodes.Update", ->(entity) { { "id" => entity.id, "node" => Value.write(entity, :node) } },
          ->(answer) { Value.read("Node", part(answer, "node")) },
          options,
          &change
        )
      end

    end

  end
end
