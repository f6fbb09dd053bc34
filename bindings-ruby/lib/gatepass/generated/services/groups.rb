# frozen_string_literal: true

# Generated from proto/ by `cargo xtask codegen`; do not edit.

require_relative "../../service"

module Gatepass
  module Services
    # The service `Groups`.
    class Groups < Service
      # Creates one and returns it as it was stored.
      # Takes a Group, or its fields by name; what refers to an entity takes it, its id or its name.
      # @return [Group]
      def create(group = nil, **fields)
        group, options = either("Group", group, fields)
        answer = call("Groups.Create", { "group" => group }, options)
        Value.read("Group", part(answer, "group"))
      end

      # `Groups.CreateFromRoles`.
      # @return [Array[GroupFromRole]]
      def create_from_roles(role_ids: nil, commit: nil, **options)
        answer = call("Groups.CreateFromRoles", { "role_ids" => Value.write(role_ids, :role_ids), "commit" => Value.write(commit, :commit) }, options)
        Value.read(["GroupFromRole"], answer["group_from_role"])
      end

      # The one with this id.
      # @return [Group]
      def get(id, **options)
        answer = call("Groups.Get", { "id" => Value.reference(id, :id) }, options)
        Value.read("Group", part(answer, "group"))
      end

      # Replaces the one with the entity's id and returns it as it was stored. It overwrites what others changed
      # meanwhile; `modify` does not.
      # @return [Group]
      def update(group, **options)
        answer = call("Groups.Update", { "id" => group.id, "group" => Value.write(group, :group) }, options)
        Value.read("Group", part(answer, "group"))
      end

      # Deletes the one with this id.
      # @return [nil]
      def delete(id, **options)
        call("Groups.Delete", { "id" => Value.reference(id, :id) }, options)
        nil
      end

      # Those that the filter matches, in the order of their ids. An empty filter matches all; a `?` in it stands
      # for the next of the values.
      # @return [Pages<Group>]
      def list(filter = "", *values, **options)
        pages("Groups.List", { "filter" => filter }, values, options, "Group")
      end

      # Gets the one with this id, writes back what the block makes of it, unless someone else changed it meanwhile:
      # then begins again, a few times (RULES 8). The block may therefore run more than once. On StrongDM the last
      # write wins.
      # @return [Group]
      def modify(id, **options, &change)
        modified(
          "Groups.Get", { "id" => Value.reference(id, :id) },
          "Groups.Update", ->(entity) { { "id" => entity.id, "group" => Value.write(entity, :group) } },
          ->(answer) { Value.read("Group", part(answer, "group")) },
          options,
          &change
        )
      end

    end

  end
end
