# frozen_string_literal: true

# Generated from proto/ by `cargo xtask codegen`; do not edit.

require_relative "../../service"

module Gatepass
  module Services
    # The service `SecretStoreHealths`.
    class SecretStoreHealths < Service
      # Those that the filter matches, in the order of their ids. An empty filter matches all; a `?` in it stands
      # for the next of the values.
      # @return [Pages<SecretStoreHealth>]
      def list(filter = "", *values, **options)
        pages("SecretStoreHealths.List", { "filter" => filter }, values, options, "SecretStoreHealth")
      end

      # `SecretStoreHealths.Check`.
      # @return [nil]
      def check(secret_store_id, **options)
        call("SecretStoreHealths.Check", { "secret_store_id" => Value.write(secret_store_id, :secret_store_id) }, options)
        nil
      end

      # `SecretStoreHealths.Healthcheck`.
      # @return [nil]
      def healthcheck(secret_store_id, **options)
        call("SecretStoreHealths.Healthcheck", { "secret_store_id" => Value.write(secret_store_id, :secret_store_id) }, options)
        nil
      end

    end

  end
end
