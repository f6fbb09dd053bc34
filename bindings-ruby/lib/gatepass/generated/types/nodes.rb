# frozen_string_literal: true

# Generated from proto/ by `cargo xtask codegen`; do not edit.

module Gatepass
  # A gateway, relay or proxy cluster.
  #
  # One of its kinds, which are classes below this one; a kind that this version does not know is of this class
  # itself.
  class Node < Entity
    # Id. Set by the server.
    # @return [String]
    attribute :id, :text

    # Name. The server chooses it where it is not given.
    # @return [String]
    attribute :name, :text

    # Tags.
    # @return [Hash[String, String]]
    attribute :tags, :tags

    # Maintenance windows.
    # @return [Array[NodeMaintenanceWindow]]
    attribute :maintenance_windows, ["NodeMaintenanceWindow"]

    kinds(
      "relay" => "Relay",
      "gateway" => "Gateway",
      "proxy_cluster" => "ProxyCluster",
      "ai_router" => "AIRouter",
    )
  end

  # A node of the kind `AIRouter`.
  class AIRouter < Node
    kind "ai_router"

    # Id. Set by the server.
    # @return [String]
    attribute :id, :text

    # Name.
    # @return [String]
    attribute :name, :text

    # Address. Required.
    # @return [String]
    attribute :address, :text, required: true

    # Tags.
    # @return [Hash[String, String]]
    attribute :tags, :tags

    # Maintenance windows.
    # @return [Array[NodeMaintenanceWindow]]
    attribute :maintenance_windows, ["NodeMaintenanceWindow"]

    # Certificate authority id.
    # @return [String]
    attribute :certificate_authority_id, :text

  end

  # A node of the kind `Gateway`.
  class Gateway < Node
    kind "gateway"

    # Id. Set by the server.
    # @return [String]
    attribute :id, :text

    # Name. The server chooses it where it is not given.
    # @return [String]
    attribute :name, :text

    # State. Set by the server.
    # @return [String]
    attribute :state, :text

    # Listen address. Required.
    # @return [String]
    attribute :listen_address, :text, required: true

    # Bind address. The server chooses it where it is not given.
    # @return [String]
    attribute :bind_address, :text

    # Tags.
    # @return [Hash[String, String]]
    attribute :tags, :tags

    # Gateway filter.
    # @return [String]
    attribute :gateway_filter, :text

    # Device. Set by the server.
    # @return [String]
    attribute :device, :text

    # Location. Set by the server.
    # @return [String]
    attribute :location, :text

    # Version. Set by the server.
    # @return [String]
    attribute :version, :text

    # Uuid. Set by the server.
    # @return [String]
    attribute :uuid, :text

    # Maintenance windows.
    # @return [Array[NodeMaintenanceWindow]]
    attribute :maintenance_windows, ["NodeMaintenanceWindow"]

  end

  # Node create response.
  class NodeCreateResponse < Value
    # Node.
    # @return [Node]
    attribute :node, "Node"

    # Token. A secret: it is never printed.
    # @return [String]
    attribute :token, :text, secret: true

  end

  # Node maintenance window.
  class NodeMaintenanceWindow < Value
    # Cron schedule.
    # @return [String]
    attribute :cron_schedule, :text

    # Require idleness.
    # @return [bool]
    attribute :require_idleness, :bool

  end

  # Node TCP probe response.
  class NodeTCPProbeResponse < Value
    # Succeeded.
    # @return [bool]
    attribute :succeeded, :bool

    # Error.
    # @return [String]
    attribute :error, :text

  end

  # A node of the kind `ProxyCluster`.
  class ProxyCluster < Node
    kind "proxy_cluster"

    # Id. Set by the server.
    # @return [String]
    attribute :id, :text

    # Name. The server chooses it where it is not given.
    # @return [String]
    attribute :name, :text

    # Address. Required.
    # @return [String]
    attribute :address, :text, required: true

    # Tags.
    # @return [Hash[String, String]]
    attribute :tags, :tags

    # Maintenance windows.
    # @return [Array[NodeMaintenanceWindow]]
    attribute :maintenance_windows, ["NodeMaintenanceWindow"]

  end

  # A node of the kind `Relay`.
  class Relay < Node
    kind "relay"

    # Id. Set by the server.
    # @return [String]
    attribute :id, :text

    # Name. The server chooses it where it is not given.
    # @return [String]
    attribute :name, :text

    # State. Set by the server.
    # @return [String]
    attribute :state, :text

    # Tags.
    # @return [Hash[String, String]]
    attribute :tags, :tags

    # Gateway filter.
    # @return [String]
    attribute :gateway_filter, :text

    # Device. Set by the server.
    # @return [String]
    attribute :device, :text

    # Location. Set by the server.
    # @return [String]
    attribute :location, :text

    # Version. Set by the server.
    # @return [String]
    attribute :version, :text

    # Uuid. Set by the server.
    # @return [String]
    attribute :uuid, :text

    # Maintenance windows.
    # @return [Array[NodeMaintenanceWindow]]
    attribute :maintenance_windows, ["NodeMaintenanceWindow"]

  end

end
