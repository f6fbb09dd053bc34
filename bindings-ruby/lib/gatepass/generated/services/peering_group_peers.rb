# frozen_string_literal: true

# Generated from proto/ by `cargo xtask codegen`; do not edit.

require_relative "../../service"

module Gatepass
  module Services
    # The service `PeeringGroupPeers`.
    class PeeringGroupPeers < Service
      # Creates one and returns it as it was stored.
      # Takes a PeeringGroupPeer, or its fields by name; what refers to an entity takes it, its id or its name.
      # @return [PeeringGroupPeer]
      def create(peering_group_peer = nil, **fields)
        peering_group_peer, options = either("PeeringGroupPeer", peering_group_peer, fields)
        answer = call("PeeringGroupPeers.Create", { "peering_group_peer" => peering_group_peer }, options)
        Value.read("PeeringGroupPeer", part(answer, "peering_group_peer"))
      end

      # Deletes the one with this id.
      # @return [nil]
      def delete(id, **options)
        call("PeeringGroupPeers.Delete", { "id" => Value.reference(id, :id) }, options)
        nil
      end

      # The one with this id.
      # @return [PeeringGroupPeer]
      def get(id, **options)
        answer = call("PeeringGroupPeers.Get", { "id" => Value.reference(id, :id) }, options)
        Value.read("PeeringGroupPeer", part(answer, "peering_group_peer"))
      end

      # Those that the filter matches, in the order of their ids. An empty filter matches all; a `?` in it stands
      # for the next of the values.
      # @return [Pages<PeeringGroupPeer>]
      def list(filter = "", *values, **options)
        pages("PeeringGroupPeers.List", { "filter" => filter }, values, options, "PeeringGroupPeer")
      end

    end

  end
end
