# frozen_string_literal: true

# Generated from proto/ by `cargo xtask codegen`; do not edit.

require_relative "../../service"

module Gatepass
  module Services
    # The service `PeeringGroups`.
    class PeeringGroups < Service
      # Creates one and returns it as it was stored.
      # Takes a PeeringGroup, or its fields by name; what refers to an entity takes it, its id or its name.
      # @return [PeeringGroup]
      def create(peering_group = nil, **fields)
        peering_group, options = either("PeeringGroup", peering_group, fields)
        answer = call("PeeringGroups.Create", { "peering_group" => peering_group }, options)
        Value.read("PeeringGroup", part(answer, "peering_group"))
      end

      # Deletes the one with this id.
      # @return [nil]
      def delete(id, **options)
        call("PeeringGroups.Delete", { "id" => Value.reference(id, :id) }, options)
        nil
      end

      # The one with this id.
      # @return [PeeringGroup]
      def get(id, **options)
        answer = call("PeeringGroups.Get", { "id" => Value.reference(id, :id) }, options)
        Value.read("PeeringGroup", part(answer, "peering_group"))
      end

      # Those that the filter matches, in the order of their ids. An empty filter matches all; a `?` in it stands
      # for the next of the values.
      # @return [Pages<PeeringGroup>]
      def list(filter = "", *values, **options)
        pages("PeeringGroups.List", { "filter" => filter }, values, options, "PeeringGroup")
      end

    end

  end
end
