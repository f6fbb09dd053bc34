# frozen_string_literal: true

# Generated from proto/ by `cargo xtask codegen`; do not edit.

require_relative "../../service"

module Gatepass
  module Services
    # The service `GroupsRoles`.
    class GroupsRoles < Service
      # Creates one and returns it as it was stored.
      # Takes a GroupRole, or its fields by name; what refers to an entity takes it, its id or its name.
      # @return [GroupRole]
      def create(group_role = nil, **fields)
        group_role, options = either("GroupRole", group_role, fields)
        answer = call("GroupsRoles.Create", { "group_role" => group_role }, options)
        Value.read("GroupRole", part(answer, "group_role"))
      end

      # The one with this id.
      # @return [GroupRole]
      def get(id, **options)
        answer = call("GroupsRoles.Get", { "id" => Value.reference(id, :id) }, options)
        Value.read("GroupRole", part(answer, "group_role"))
      end

      # Deletes the one with this id.
      # @return [nil]
      def delete(id, **options)
        call("GroupsRoles.Delete", { "id" => Value.reference(id, :id) }, options)
        nil
      end

      # Those that the filter matches, in the order of their ids. An empty filter matches all; a `?` in it stands
      # for the next of the values.
      # @return [Pages<GroupRole>]
      def list(filter = "", *values, **options)
        pages("GroupsRoles.List", { "filter" => filter }, values, options, "GroupRole")
      end

    end

  end
end
