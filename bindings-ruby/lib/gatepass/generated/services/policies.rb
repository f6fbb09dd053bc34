# frozen_string_literal: true

# Generated from proto/ by `cargo xtask codegen`; do not edit.

require_relative "../../service"

module Gatepass
  module Services
    # The service `Policies`.
    class Policies < Service
      # Creates one and returns it as it was stored.
      # Takes a Policy, or its fields by name; what refers to an entity takes it, its id or its name.
      # @return [Policy]
      def create(policy = nil, **fields)
        policy, options = either("Policy", policy, fields)
        answer = call("Policies.Create", { "policy" => policy }, options)
        Value.read("Policy", part(answer, "policy"))
      end

      # Deletes the one with this id.
      # @return [nil]
      def delete(id, **options)
        call("Policies.Delete", { "id" => Value.reference(id, :id) }, options)
        nil
      end

      # Replaces the one with the entity's id and returns it as it was stored. It overwrites what others changed
      # meanwhile; `modify` does not.
      # @return [Policy]
      def update(policy, **options)
        answer = call("Policies.Update", { "id" => policy.id, "policy" => Value.write(policy, :policy) }, options)
        Value.read("Policy", part(answer, "policy"))
      end

      # The one with this id.
      # @return [Policy]
      def get(id, **options)
        answer = call("Policies.Get", { "id" => Value.reference(id, :id) }, options)
        Value.read("Policy", part(answer, "policy"))
      end

      # Those that the filter matches, in the order of their ids. An empty filter matches all; a `?` in it stands
      # for the next of the values.
      # @return [Pages<Policy>]
      def list(filter = "", *values, **options)
        pages("Policies.List", { "filter" => filter }, values, options, "Policy")
      end

      # Gets the one with this id, writes back what the block makes of it, unless someone else changed it meanwhile:
      # then begins again, a few times (RULES 8). The block may therefore run more than once. On StrongDM the last
      # write wins.
      # @return [Policy]
      def modify(id, **options, &change)
        modified(
          "Policies.Get", { "id" => Value.reference(id, :id) },
          "Policies.Update", ->(entity) { { "id" => entity.id, "policy" => Value.write(entity, :policy) } },
          ->(answer) { Value.read("Policy", part(answer, "policy")) },
          options,
          &change
        )
      end

    end

  end
end
