# frozen_string_literal: true

# Generated from proto/ by `cargo xtask codegen`; do not edit.

module Gatepass
  # Proxy cluster key.
  class ProxyClusterKey < Entity
    # Id. Set by the server.
    # @return [String]
    attribute :id, :text

    # Proxy cluster id. Required. Names a node: by its id, or by its name where it is written.
    # @return [String]
    attribute :proxy_cluster_id, :text, names: :proxy_cluster, required: true

    # Created at. Set by the server.
    # @return [Time]
    attribute :created_at, :time

    # Last used at. Set by the server.
    # @return [Time]
    attribute :last_used_at, :time

  end

  # Proxy cluster key create response.
  class ProxyClusterKeyCreateResponse < Value
    # Proxy cluster key.
    # @return [ProxyClusterKey]
    attribute :proxy_cluster_key, "ProxyClusterKey"

    # Secret key. A secret: it is never printed.
    # @return [String]
    attribute :secret_key, :text, secret: true

  end

end
