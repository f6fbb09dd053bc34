# frozen_string_literal: true

# Generated from proto/ by `cargo xtask codegen`; do not edit.

require_relative "../../service"

module Gatepass
  module Services
    # The service `SecretStores`.
    class SecretStores < Service
      # Creates one and returns it as it was stored.
      # @return [SecretStore] of the same kind
      def create(secret_store, **options)
        answer = call("SecretStores.Create", { "secret_store" => Value.write(secret_store, :secret_store) }, options)
        Value.read("SecretStore", part(answer, "secret_store"))
      end

      # The one with this id.
      # @return [SecretStore]
      def get(id, **options)
        answer = call("SecretStores.Get", { "id" => Value.reference(id, :id) }, options)
        Value.read("SecretStore", part(answer, "secret_store"))
      end

      # Replaces the one with the entity's id and returns it as it was stored. It overwrites what others changed
      # meanwhile; `modify` does not.
      # @return [SecretStore]
      def update(secret_store, **options)
        answer = call("SecretStores.Update", { "id" => secret_store.id, "secret_store" => Value.write(secret_store, :secret_store) }, options)
        Value.read("SecretStore", part(answer, "secret_store"))
      end

      # Deletes the one with this id.
      # @return [nil]
      def delete(id, **options)
        call("SecretStores.Delete", { "id" => Value.reference(id, :id) }, options)
        nil
      end

      # Those that the filter matches, in the order of their ids. An empty filter matches all; a `?` in it stands
      # for the next of the values.
      # @return [Pages<SecretStore>]
      def list(filter = "", *values, **options)
        pages("SecretStores.List", { "filter" => filter }, values, options, "SecretStore")
      end

      # Gets the one with this id, writes back what the block makes of it, unless someone else changed it meanwhile:
      # then begins again, a few times (RULES 8). The block may therefore run more than once. On StrongDM the last
      # write wins.
      # @return [SecretStore]
      def modify(id, **options, &change)
        modified(
          "SecretStores.Get", { "id" => Value.reference(id, :id) },
          "SecretStores.Update", ->(entity) { { "id" => entity.id, "secret_store" => Value.write(entity, :secret_store) } },
          ->(answer) { Value.read("SecretStore", part(answer, "secret_store")) },
          options,
          &change
        )
      end

    end

  end
end
