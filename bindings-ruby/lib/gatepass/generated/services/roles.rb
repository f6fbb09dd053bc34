# frozen_string_literal: true

# Generated from proto/ by `cargo xtask codegen`; do not edit.

require_relative "../../service"

module Gatepass
  module Services
    # The service `Roles`.
    class Roles < Service
      # Creates one and returns it as it was stored.
      # Takes a Role, or its fields by name; what refers to an entity takes it, its id or its name.
      # @return [Role]
      def create(role = nil, **fields)
        role, options = either("Role", role, fields)
        answer = call("Roles.Create", { "role" => role }, options)
        Value.read("Role", part(answer, "role"))
      end

      # The one with this id.
      # @return [Role]
      def get(id, **options)
        answer = call("Roles.Get", { "id" => Value.reference(id, :id) }, options)
        Value.read("Role", part(answer, "role"))
      end

      # Replaces the one with the entity's id and returns it as it was stored. It overwrites what others changed
      # meanwhile; `modify` does not.
      # @return [Role]
      def update(role, **options)
        answer = call("Roles.Update", { "id" => role.id, "role" => Value.write(role, :role) }, options)
        Value.read("Role", part(answer, "role"))
      end

      # Deletes the one with this id.
      # @return [nil]
      def delete(id, **options)
        call("Roles.Delete", { "id" => Value.reference(id, :id) }, options)
        nil
      end

      # Those that the filter matches, in the order of their ids. An empty filter matches all; a `?` in it stands
      # for the next of the values.
      # @return [Pages<Role>]
      def list(filter = "", *values, **options)
        pages("Roles.List", { "filter" => filter }, values, options, "Role")
      end

      # Gets the one with this id, writes back what the block makes of it, unless someone else changed it meanwhile:
      # then begins again, a few times (RULES 8). The block may therefore run more than once. On StrongDM the last
      # write wins.
      # @return [Role]
      def modify(id, **options, &change)
        modified(
          "Roles.Get", { "id" => Value.reference(id, :id) },
          "Roles.Update", ->(entity) { { "id" => entity.id, "role" => Value.write(entity, :role) } },
          ->(answer) { Value.read("Role", part(answer, "role")) },
          options,
          &change
        )
      end

    end

  end
end
