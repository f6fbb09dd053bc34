# frozen_string_literal: true

# Generated from proto/ by `cargo xtask codegen`; do not edit.

require_relative "../../service"

module Gatepass
  module Services
    # The service `RemoteIdentities`.
    class RemoteIdentities < Service
      # Creates one and returns it as it was stored.
      # Takes a RemoteIdentity, or its fields by name; what refers to an entity takes it, its id or its name.
      # @return [RemoteIdentity]
      def create(remote_identity = nil, **fields)
        remote_identity, options = either("RemoteIdentity", remote_identity, fields)
        answer = call("RemoteIdentities.Create", { "remote_identity" => remote_identity }, options)
        Value.read("RemoteIdentity", part(answer, "remote_identity"))
      end

      # The one with this id.
      # @return [RemoteIdentity]
      def get(id, **options)
        answer = call("RemoteIdentities.Get", { "id" => Value.reference(id, :id) }, options)
        Value.read("RemoteIdentity", part(answer, "remote_identity"))
      end

      # Replaces the one with the entity's id and returns it as it was stored. It overwrites what others changed
      # meanwhile; `modify` does not.
      # @return [RemoteIdentity]
      def update(remote_identity, **options)
        answer = call("RemoteIdentities.Update", { "id" => remote_identity.id, "remote_identity" => Value.write(remote_identity, :remote_identity) }, options)
        Value.read("RemoteIdentity", part(answer, "remote_identity"))
      end

      # Deletes the one with this id.
      # @return [nil]
      def delete(id, **options)
        call("RemoteIdentities.Delete", { "id" => Value.reference(id, :id) }, options)
        nil
      end

      # Those that the filter matches, in the order of their ids. An empty filter matches all; a `?` in it stands
      # for the next of the values.
      # @return [Pages<RemoteIdentity>]
      def list(filter = "", *values, **options)
        pages("RemoteIdentities.List", { "filter" => filter }, values, options, "RemoteIdentity")
      end

      # Gets the one with this id, writes back what the block makes of it, unless someone else changed it meanwhile:
      # then begins again, a few times (RULES 8). The block may therefore run more than once. On StrongDM the last
      # write wins.
      # @return [RemoteIdentity]
      def modify(id, **options, &change)
        modified(
          "RemoteIdentities.Get", { "id" => Value.reference(id, :id) },
          "RemoteIdentities.Update", ->(entity) { { "id" => entity.id, "remote_identity" => Value.write(entity, :remote_identity) } },
          ->(answer) { Value.read("RemoteIdentity", part(answer, "remote_identity")) },
          options,
          &change
        )
      end

    end

  end
end
