# frozen_string_literal: true

# Generated from proto/ by `cargo xtask codegen`; do not edit.

require_relative "../../service"

module Gatepass
  module Services
    # The service `Resources`.
    class Resources < Service
      # Those that the filter matches, in the order of their ids. An empty filter matches all; a `?` in it stands
      # for the next of the values.
      # @return [Pages<Tag>]
      def enumerate_tags(filter = "", *values, **options)
        pages("Resources.EnumerateTags", { "filter" => filter }, values, options, "Tag")
      end

      # Creates one and returns it as it was stored.
      # @return [Resource] of the same kind
      def create(resource, **options)
        answer = call("Resources.Create", { "resource" => Value.write(resource, :resource) }, options)
        Value.read("Resource", part(answer, "resource"))
      end

      # The one with this id.
      # @return [Resource]
      def get(id, **options)
        answer = call("Resources.Get", { "id" => Value.reference(id, :id) }, options)
        Value.read("Resource", part(answer, "resource"))
      end

      # Replaces the one with the entity's id and returns it as it was stored. It overwrites what others changed
      # meanwhile; `modify` does not.
      # @return [Resource]
      def update(resource, **options)
        answer = call("Resources.Update", { "id" => resource.id, "resource" => Value.write(resource, :resource) }, options)
        Value.read("Resource", part(answer, "resource"))
      end

      # Deletes the one with this id.
      # @return [nil]
      def delete(id, **options)
        call("Resources.Delete", { "id" => Value.reference(id, :id) }, options)
        nil
      end

      # Those that the filter matches, in the order of their ids. An empty filter matches all; a `?` in it stands
      # for the next of the values.
      # @return [Pages<Resource>]
      def list(filter = "", *values, **options)
        pages("Resources.List", { "filter" => filter }, values, options, "Resource")
      end

      # `Resources.Healthcheck`.
      # @return [nil]
      def healthcheck(id, **options)
        call("Resources.Healthcheck", { "id" => Value.reference(id, :id) }, options)
        nil
      end

      # Gets the one with this id, writes back what the block makes of it, unless someone else changed it meanwhile:
      # then begins again, a few times (RULES 8). The block may therefore run more than once. On StrongDM the last
      # write wins.
      # @return [Resource]
      def modify(id, **options, &change)
        modified(
          "Resources.Get", { "id" => Value.reference(id, :id) },
          "Resources.Update", ->(entity) { { "id" => entity.id, "resource" => Value.write(entity, :resource) } },
          ->(answer) { Value.read("Resource", part(answer, "resource")) },
          options,
          &change
        )
      end

    end

  end
end
