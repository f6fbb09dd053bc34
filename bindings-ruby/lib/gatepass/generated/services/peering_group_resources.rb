# frozen_string_literal: true

# Generated from proto/ by `cargo xtask codegen`; do not edit.

require_relative "../../service"

module Gatepass
  module Services
    # The service `PeeringGroupResources`.
    class PeeringGroupResources < Service
      # Creates one and returns it as it was stored.
      # Takes a PeeringGroupResource, or its fields by name; what refers to an entity takes it, its id or its name.
      # @return [PeeringGroupResource]
      def create(peering_group_resource = nil, **fields)
        peering_group_resource, options = either("PeeringGroupResource", peering_group_resource, fields)
        answer = call("PeeringGroupResources.Create", { "peering_group_resource" => peering_group_resource }, options)
        Value.read("PeeringGroupResource", part(answer, "peering_group_resource"))
      end

      # Deletes the one with this id.
      # @return [nil]
      def delete(id, **options)
        call("PeeringGroupResources.Delete", { "id" => Value.reference(id, :id) }, options)
        nil
      end

      # The one with this id.
      # @return [PeeringGroupResource]
      def get(id, **options)
        answer = call("PeeringGroupResources.Get", { "id" => Value.reference(id, :id) }, options)
        Value.read("PeeringGroupResource", part(answer, "peering_group_resource"))
      end

      # Those that the filter matches, in the order of their ids. An empty filter matches all; a `?` in it stands
      # for the next of the values.
      # @return [Pages<PeeringGroupResource>]
      def list(filter = "", *values, **options)
        pages("PeeringGroupResources.List", { "filter" => filter }, values, options, "PeeringGroupResource")
      end

    end

  end
end
