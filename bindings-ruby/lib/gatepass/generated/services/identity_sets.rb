# frozen_string_literal: true

# Generated from proto/ by `cargo xtask codegen`; do not edit.

require_relative "../../service"

module Gatepass
  module Services
    # The service `IdentitySets`.
    class IdentitySets < Service
      # Creates one and returns it as it was stored.
      # Takes a IdentitySet, or its fields by name; what refers to an entity takes it, its id or its name.
      # @return [IdentitySet]
      def create(identity_set = nil, **fields)
        identity_set, options = either("IdentitySet", identity_set, fields)
        answer = call("IdentitySets.Create", { "identity_set" => identity_set }, options)
        Value.read("IdentitySet", part(answer, "identity_set"))
      end

      # The one with this id.
      # @return [IdentitySet]
      def get(id, **options)
        answer = call("IdentitySets.Get", { "id" => Value.reference(id, :id) }, options)
        Value.read("IdentitySet", part(answer, "identity_set"))
      end

      # Replaces the one with the entity's id and returns it as it was stored. It overwrites what others changed
      # meanwhile; `modify` does not.
      # @return [IdentitySet]
      def update(identity_set, **options)
        answer = call("IdentitySets.Update", { "id" => identity_set.id, "identity_set" => Value.write(identity_set, :identity_set) }, options)
        Value.read("IdentitySet", part(answer, "identity_set"))
      end

      # Deletes the one with this id.
      # @return [nil]
      def delete(id, **options)
        call("IdentitySets.Delete", { "id" => Value.reference(id, :id) }, options)
        nil
      end

      # Those that the filter matches, in the order of their ids. An empty filter matches all; a `?` in it stands
      # for the next of the values.
      # @return [Pages<IdentitySet>]
      def list(filter = "", *values, **options)
        pages("IdentitySets.List", { "filter" => filter }, values, options, "IdentitySet")
      end

      # Gets the one with this id, writes back what the block makes of it, unless someone else changed it meanwhile:
      # then begins again, a few times (RULES 8). The block may therefore run more than once. On StrongDM the last
      # write wins.
      # @return [IdentitySet]
      def modify(id, **options, &change)
        modified(
          "IdentitySets.Get", { "id" => Value.reference(id, :id) },
          "IdentitySets.Update", ->(entity) { { "id" => entity.id, "identity_set" => Value.write(entity, :identity_set) } },
          ->(answer) { Value.read("IdentitySet", part(answer, "identity_set")) },
          options,
          &change
        )
      end

    end

  end
end
