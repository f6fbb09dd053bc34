# frozen_string_literal: true

# Generated from proto/ by `cargo xtask codegen`; do not edit.

module Gatepass
  # Node history.
  class NodeHistory < Value
    # Activity id.
    # @return [String]
    attribute :activity_id, :text

    # Timestamp.
    # @return [Time]
    attribute :timestamp, :time

    # Node.
    # @return [Node]
    attribute :node, "Node"

    # Deleted at.
    # @return [Time]
    attribute :deleted_at, :time

  end

end
