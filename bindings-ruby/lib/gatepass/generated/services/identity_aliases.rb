# frozen_string_literal: true

# Generated from proto/ by `cargo xtask codegen`; do not edit.

require_relative "../../service"

module Gatepass
  module Services
    # The service `IdentityAliases`.
    class IdentityAliases < Service
      # Creates one and returns it as it was stored.
      # Takes a IdentityAlias, or its fields by name; what refers to an entity takes it, its id or its name.
      # @return [IdentityAlias]
      def create(identity_alias = nil, **fields)
        identity_alias, options = either("IdentityAlias", identity_alias, fields)
        answer = call("IdentityAliases.Create", { "identity_alias" => identity_alias }, options)
        Value.read("IdentityAlias", part(answer, "identity_alias"))
      end

      # The one with this id.
      # @return [IdentityAlias]
      def get(id, **options)
        answer = call("IdentityAliases.Get", { "id" => Value.reference(id, :id) }, options)
        Value.read("IdentityAlias", part(answer, "identity_alias"))
      end

      # Replaces the one with the entity's id and returns it as it was stored. It overwrites what others changed
      # meanwhile; `modify` does not.
      # @return [IdentityAlias]
      def update(identity_alias, **options)
        answer = call("IdentityAliases.Update", { "id" => identity_alias.id, "identity_alias" => Value.write(identity_alias, :identity_alias) }, options)
        Value.read("IdentityAlias", part(answer, "identity_alias"))
      end

      # Deletes the one with this id.
      # @return [nil]
      def delete(id, **options)
        call("IdentityAliases.Delete", { "id" => Value.reference(id, :id) }, options)
        nil
      end

      # Those that the filter matches, in the order of their ids. An empty filter matches all; a `?` in it stands
      # for the next of the values.
      # @return [Pages<IdentityAlias>]
      def list(filter = "", *values, **options)
        pages("IdentityAliases.List", { "filter" => filter }, values, options, "IdentityAlias")
      end

      # Gets the one with this id, writes back what the block makes of it, unless someone else changed it meanwhile:
      # then begins again, a few times (RULES 8). The block may therefore run more than once. On StrongDM the last
      # write wins.
      # @return [IdentityAlias]
      def modify(id, **options, &change)
        modified(
          "IdentityAliases.Get", { "id" => Value.reference(id, :id) },
          "IdentityAliases.Update", ->(entity) { { "id" => entity.id, "identity_alias" => Value.write(entity, :identity_alias) } },
          ->(answer) { Value.read("IdentityAlias", part(answer, "identity_alias")) },
          options,
          &change
        )
      end

    end

  end
end
