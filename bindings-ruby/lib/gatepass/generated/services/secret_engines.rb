# frozen_string_literal: true

# Generated from proto/ by `cargo xtask codegen`; do not edit.

require_relative "../../service"

module Gatepass
  module Services
    # The service `SecretEngines`.
    class SecretEngines < Service
      # Those that the filter matches, in the order of their ids. An empty filter matches all; a `?` in it stands
      # for the next of the values.
      # @return [Pages<SecretEngine>]
      def list(filter = "", *values, **options)
        pages("SecretEngines.List", { "filter" => filter }, values, options, "SecretEngine")
      end

      # The one with this id.
      # @return [SecretEngine]
      def get(id, **options)
        answer = call("SecretEngines.Get", { "id" => Value.reference(id, :id) }, options)
        Value.read("SecretEngine", part(answer, "secret_engine"))
      end

      # Creates one and returns it as it was stored.
      # @return [SecretEngine] of the same kind
      def create(secret_engine, **options)
        answer = call("SecretEngines.Create", { "secret_engine" => Value.write(secret_engine, :secret_engine) }, options)
        Value.read("SecretEngine", part(answer, "secret_engine"))
      end

      # Replaces the one with the entity's id and returns it as it was stored. It overwrites what others changed
      # meanwhile; `modify` does not.
      # @return [SecretEngine]
      def update(secret_engine, **options)
        answer = call("SecretEngines.Update", { "id" => secret_engine.id, "secret_engine" => Value.write(secret_engine, :secret_engine) }, options)
        Value.read("SecretEngine", part(answer, "secret_engine"))
      end

      # Deletes the one with this id.
      # @return [nil]
      def delete(id, **options)
        call("SecretEngines.Delete", { "id" => Value.reference(id, :id) }, options)
        nil
      end

      # Those that the filter matches, in the order of their ids. An empty filter matches all; a `?` in it stands
      # for the next of the values.
      # @return [Pages<SecretStore>]
      def list_secret_stores(filter = "", *values, **options)
        pages("SecretEngines.ListSecretStores", { "filter" => filter }, values, options, "SecretStore")
      end

      # `SecretEngines.GenerateKeys`.
      # @return [nil]
      def generate_keys(secret_engine_id, **options)
        call("SecretEngines.GenerateKeys", { "secret_engine_id" => Value.write(secret_engine_id, :secret_engine_id) }, options)
        nil
      end

      # `SecretEngines.Healthcheck`.
      # @return [Array[HealthcheckStatus]]
      def healthcheck(secret_engine_id, **options)
        answer = call("SecretEngines.Healthcheck", { "secret_engine_id" => Value.write(secret_engine_id, :secret_engine_id) }, options)
        Value.read(["HealthcheckStatus"], answer["status"])
      end

      # `SecretEngines.Rotate`.
      # @return [nil]
      def rotate(id, password_policy: nil, **options)
        call("SecretEngines.Rotate", { "id" => Value.reference(id, :id), "password_policy" => Value.write(password_policy, :password_policy) }, options)
        nil
      end

      # Gets the one with this id, writes back what the block makes of it, unless someone else changed it meanwhile:
      # then begins again, a few times (RULES 8). The block may therefore run more than once. On StrongDM the last
      # write wins.
      # @return [SecretEngine]
      def modify(id, **options, &change)
        modified(
          "SecretEngines.Get", { "id" => Value.reference(id, :id) },
          "SecretEngines.Update", ->(entity) { { "id" => entity.id, "secret_engine" => Value.write(entity, :secret_engine) } },
          ->(answer) { Value.read("SecretEngine", part(answer, "secret_engine")) },
          options,
          &change
        )
      end

    end

  end
end
