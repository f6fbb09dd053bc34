# frozen_string_literal: true

# Generated from proto/ by `cargo xtask codegen`; do not edit.

require_relative "../../service"

module Gatepass
  module Services
    # The service `PeeringGroupNodes`.
    class PeeringGroupNodes < Service
      # Creates one and returns it as it was stored.
      # Takes a PeeringGroupNode, or its fields by name; what refers to an entity takes it, its id or its name.
      # @return [PeeringGroupNode]
      def create(peering_group_node = nil, **fields)
        peering_group_node, options = either("PeeringGroupNode", peering_group_node, fields)
        answer = call("PeeringGroupNodes.Create", { "peering_group_node" => peering_group_node }, options)
        Value.read("PeeringGroupNode", part(answer, "peering_group_node"))
      end

      # Deletes the one with this id.
      # @return [nil]
      def delete(id, **options)
        call("PeeringGroupNodes.Delete", { "id" => Value.reference(id, :id) }, options)
        nil
      end

      # The one with this id.
      # @return [PeeringGroupNode]
      def get(id, **options)
        answer = call("PeeringGroupNodes.Get", { "id" => Value.reference(id, :id) }, options)
        Value.read("PeeringGroupNode", part(answer, "peering_group_node"))
      end

      # Those that the filter matches, in the order of their ids. An empty filter matches all; a `?` in it stands
      # for the next of the values.
      # @return [Pages<PeeringGroupNode>]
      def list(filter = "", *values, **options)
        pages("PeeringGroupNodes.List", { "filter" => filter }, values, options, "PeeringGroupNode")
      end

    end

  end
end
