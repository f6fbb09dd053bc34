# frozen_string_literal: true

# Generated from proto/ by `cargo xtask codegen`; do not edit.

require_relative "../../service"

module Gatepass
  module Services
    # The service `ManagedSecrets`.
    class ManagedSecrets < Service
      # Those that the filter matches, in the order of their ids. An empty filter matches all; a `?` in it stands
      # for the next of the values.
      # @return [Pages<ManagedSecret>]
      def list(filter = "", *values, **options)
        pages("ManagedSecrets.List", { "filter" => filter }, values, options, "ManagedSecret")
      end

      # Those that the filter matches, in the order of their ids. An empty filter matches all; a `?` in it stands
      # for the next of the values.
      # @return [Pages<ManagedSecret>]
      def list_by_actor(filter = "", *values, **options)
        pages("ManagedSecrets.ListByActor", { "filter" => filter }, values, options, "ManagedSecret")
      end

      # Creates one and returns it as it was stored.
      # Takes a ManagedSecret, or its fields by name; what refers to an entity takes it, its id or its name.
      # @return [ManagedSecret]
      def create(managed_secret = nil, **fields)
        managed_secret, options = either("ManagedSecret", managed_secret, fields)
        answer = call("ManagedSecrets.Create", { "managed_secret" => managed_secret }, options)
        Value.read("ManagedSecret", part(answer, "managed_secret"))
      end

      # Replaces the one with the entity's id and returns it as it was stored. It overwrites what others changed
      # meanwhile; `modify` does not.
      # @return [ManagedSecret]
      def update(managed_secret, **options)
        answer = call("ManagedSecrets.Update", { "id" => managed_secret.id, "managed_secret" => Value.write(managed_secret, :managed_secret) }, options)
        Value.read("ManagedSecret", part(answer, "managed_secret"))
      end

      # `ManagedSecrets.Rotate`.
      # @return [nil]
      def rotate(id, **options)
        call("ManagedSecrets.Rotate", { "id" => Value.reference(id, :id) }, options)
        nil
      end

      # Deletes the one with this id.
      # @return [nil]
      def delete(id, **options)
        call("ManagedSecrets.Delete", { "id" => Value.reference(id, :id) }, options)
        nil
      end

      # `ManagedSecrets.ForceDelete`.
      # @return [nil]
      def force_delete(id, **options)
        call("ManagedSecrets.ForceDelete", { "id" => Value.reference(id, :id) }, options)
        nil
      end

      # The one with this id.
      # @return [ManagedSecret]
      def get(id, **options)
        answer = call("ManagedSecrets.Get", { "id" => Value.reference(id, :id) }, options)
        Value.read("ManagedSecret", part(answer, "managed_secret"))
      end

      # `ManagedSecrets.Retrieve`.
      # @return [ManagedSecret]
      def retrieve(id, public_key: nil, **options)
        answer = call("ManagedSecrets.Retrieve", { "id" => Value.reference(id, :id), "public_key" => Value.write(public_key, :public_key) }, options)
        Value.read("ManagedSecret", answer["managed_secret"])
      end

      # `ManagedSecrets.Validate`.
      # @return [ManagedSecretValidateResponse]
      def validate(id, **options)
        answer = call("ManagedSecrets.Validate", { "id" => Value.reference(id, :id) }, options)
        Value.read("ManagedSecretValidateResponse", answer)
      end

      # Those that the filter matches, in the order of their ids. An empty filter matches all; a `?` in it stands
      # for the next of the values.
      # @return [Pages<ManagedSecretLog>]
      def logs(filter = "", *values, **options)
        pages("ManagedSecrets.Logs", { "filter" => filter }, values, options, "ManagedSecretLog")
      end

      # Gets the one with this id, writes back what the block makes of it, unless someone else changed it meanwhile:
      # then begins again, a few times (RULES 8). The block may therefore run more than once. On StrongDM the last
      # write wins.
      # @return [ManagedSecret]
      def modify(id, **options, &change)
        modified(
          "ManagedSecrets.Get", { "id" => Value.reference(id, :id) },
          "ManagedSecrets.Update", ->(entity) { { "id" => entity.id, "managed_secret" => Value.write(entity, :managed_secret) } },
          ->(answer) { Value.read("ManagedSecret", part(answer, "managed_secret")) },
          options,
          &change
        )
      end

    end

  end
end
