# frozen_string_literal: true

# Generated from proto/ by `cargo xtask codegen`; do not edit.

module Gatepass
  # Healthcheck.
  class Healthcheck < Entity
    # Id. Required.
    # @return [String]
    attribute :id, :text, required: true

    # Resource id. Required.
    # @return [String]
    attribute :resource_id, :text, required: true

    # Resource name. Required.
    # @return [String]
    attribute :resource_name, :text, required: true

    # Node id. Required.
    # @return [String]
    attribute :node_id, :text, required: true

    # Node name. Required.
    # @return [String]
    attribute :node_name, :text, required: true

    # Healthy. Required.
    # @return [bool]
    attribute :healthy, :bool, required: true

    # Error msg.
    # @return [String]
    attribute :error_msg, :text

    # Timestamp. Required.
    # @return [Time]
    attribute :timestamp, :time, required: true

  end

end
