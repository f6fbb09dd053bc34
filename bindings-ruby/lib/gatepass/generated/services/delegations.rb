# frozen_string_literal: true

# Generated from proto/ by `cargo xtask codegen`; do not edit.

require_relative "../../service"

module Gatepass
  module Services
    # One's approver duty, given to somebody else for a while. The delegate votes as the delegator could, and the
    # two fill one entry. One delegates for oneself; `approvalflow:edit` delegates for others.
    class Delegations < Service
      # Creates one and returns it as it was stored.
      # Takes a Delegation, or its fields by name; what refers to an entity takes it, its id or its name.
      # @return [Delegation]
      def create(delegation = nil, **fields)
        delegation, options = either("Delegation", delegation, fields)
        answer = call("Delegations.Create", { "delegation" => delegation }, options)
        Value.read("Delegation", part(answer, "delegation"))
      end

      # The one with this id.
      # @return [Delegation]
      def get(id, **options)
        answer = call("Delegations.Get", { "id" => Value.reference(id, :id) }, options)
        Value.read("Delegation", part(answer, "delegation"))
      end

      # Deletes the one with this id.
      # @return [nil]
      def delete(id, **options)
        call("Delegations.Delete", { "id" => Value.reference(id, :id) }, options)
        nil
      end

      # Those that the filter matches, in the order of their ids. An empty filter matches all; a `?` in it stands
      # for the next of the values.
      # @return [Pages<Delegation>]
      def list(filter = "", *values, **options)
        pages("Delegations.List", { "filter" => filter }, values, options, "Delegation")
      end

    end

  end
end
