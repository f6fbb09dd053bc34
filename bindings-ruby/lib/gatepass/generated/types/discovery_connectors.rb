# frozen_string_literal: true

# Generated from proto/ by `cargo xtask codegen`; do not edit.

module Gatepass
  # Connector.
  #
  # One of its kinds, which are classes below this one; a kind that this version does not know is of this class
  # itself.
  class Connector < Entity
    # Id. Set by the server.
    # @return [String]
    attribute :id, :text

    # Name. Required.
    # @return [String]
    attribute :name, :text, required: true

    # Description.
    # @return [String]
    attribute :description, :text

    # Scan period.
    # @return [String]
    attribute :scan_period, :text

    # Services.
    # @return [Array[String]]
    attribute :services, [:text]

    # Include tags.
    # @return [Array[Tag]]
    attribute :include_tags, ["Tag"]

    # Exclude tags.
    # @return [Array[Tag]]
    attribute :exclude_tags, ["Tag"]

    kinds(
      "aws" => "AWSConnector",
      "azure" => "AzureConnector",
      "gcp" => "GCPConnector",
    )
  end

  # A connector of the kind `AWSConnector`.
  class AWSConnector < Connector
    kind "aws"

    # Id. Set by the server.
    # @return [String]
    attribute :id, :text

    # Name. Required.
    # @return [String]
    attribute :name, :text, required: true

    # Description.
    # @return [String]
    attribute :description, :text

    # Scan period.
    # @return [String]
    attribute :scan_period, :text

    # Services.
    # @return [Array[String]]
    attribute :services, [:text]

    # Include tags.
    # @return [Array[Tag]]
    attribute :include_tags, ["Tag"]

    # Exclude tags.
    # @return [Array[Tag]]
    attribute :exclude_tags, ["Tag"]

    # Role name.
    # @return [String]
    attribute :role_name, :text

    # Account ids.
    # @return [Array[String]]
    attribute :account_ids, [:text]

  end

  # A connector of the kind `AzureConnector`.
  class AzureConnector < Connector
    kind "azure"

    # Id. Set by the server.
    # @return [String]
    attribute :id, :text

    # Name. Required.
    # @return [String]
    attribute :name, :text, required: true

    # Description.
    # @return [String]
    attribute :description, :text

    # Scan period.
    # @return [String]
    attribute :scan_period, :text

    # Services.
    # @return [Array[String]]
    attribute :services, [:text]

    # Include tags.
    # @return [Array[Tag]]
    attribute :include_tags, ["Tag"]

    # Exclude tags.
    # @return [Array[Tag]]
    attribute :exclude_tags, ["Tag"]

    # Tenant id.
    # @return [String]
    attribute :tenant_id, :text

    # Client id.
    # @return [String]
    attribute :client_id, :text

    # Subscription ids.
    # @return [Array[String]]
    attribute :subscription_ids, [:text]

  end

  # A connector of the kind `GCPConnector`.
  class GCPConnector < Connector
    kind "gcp"

    # Id. Set by the server.
    # @return [String]
    attribute :id, :text

    # Name. Required.
    # @return [String]
    attribute :name, :text, required: true

    # Description.
    # @return [String]
    attribute :description, :text

    # Scan period.
    # @return [String]
    attribute :scan_period, :text

    # Services.
    # @return [Array[String]]
    attribute :services, [:text]

    # Include tags.
    # @return [Array[Tag]]
    attribute :include_tags, ["Tag"]

    # Exclude tags.
    # @return [Array[Tag]]
    attribute :exclude_tags, ["Tag"]

    # Project ids.
    # @return [Array[String]]
    attribute :project_ids, [:text]

    # Workload project number.
    # @return [String]
    attribute :workload_project_number, :text

    # Workload project id.
    # @return [String]
    attribute :workload_project_id, :text

    # Workload provider id.
    # @return [String]
    attribute :workload_provider_id, :text

    # Workload pool id.
    # @return [String]
    attribute :workload_pool_id, :text

  end

end
