# frozen_string_literal: true

# Generated from proto/ by `cargo xtask codegen`; do not edit.

require_relative "../../service"

module Gatepass
  module Services
    # The service `ProxyClusterKeys`.
    class ProxyClusterKeys < Service
      # Creates one and returns it as it was stored.
      # Takes a ProxyClusterKey, or its fields by name; what refers to an entity takes it, its id or its name.
      # @return [ProxyClusterKey]
      def create(proxy_cluster_key = nil, **fields)
        proxy_cluster_key, options = either("ProxyClusterKey", proxy_cluster_key, fields)
        answer = call("ProxyClusterKeys.Create", { "proxy_cluster_key" => proxy_cluster_key }, options)
        Value.read("ProxyClusterKey", part(answer, "proxy_cluster_key"))
      end

      # Creates one and returns the whole answer, with the keys it shows this once.
      # Takes a ProxyClusterKey, or its fields by name; what refers to an entity takes it, its id or its name.
      # @return [ProxyClusterKey]
      def create_response(proxy_cluster_key = nil, **fields)
        proxy_cluster_key, options = either("ProxyClusterKey", proxy_cluster_key, fields)
        answer = call("ProxyClusterKeys.Create", { "proxy_cluster_key" => proxy_cluster_key }, options)
        Value.read("ProxyClusterKeyCreateResponse", answer)
      end

      # The one with this id.
      # @return [ProxyClusterKey]
      def get(id, **options)
        answer = call("ProxyClusterKeys.Get", { "id" => Value.reference(id, :id) }, options)
        Value.read("ProxyClusterKey", part(answer, "proxy_cluster_key"))
      end

      # Deletes the one with this id.
      # @return [nil]
      def delete(id, **options)
        call("ProxyClusterKeys.Delete", { "id" => Value.reference(id, :id) }, options)
        nil
      end

      # Those that the filter matches, in the order of their ids. An empty filter matches all; a `?` in it stands
      # for the next of the values.
      # @return [Pages<ProxyClusterKey>]
      def list(filter = "", *values, **options)
        pages("ProxyClusterKeys.List", { "filter" => filter }, values, options, "ProxyClusterKey")
      end

    end

  end
end
