# frozen_string_literal: true

# Generated from proto/ by `cargo xtask codegen`; do not edit.

module Gatepass
  # Healthcheck status.
  class HealthcheckStatus < Value
    # Node id.
    # @return [String]
    attribute :node_id, :text

    # Status.
    # @return [String]
    attribute :status, :text

  end

end
