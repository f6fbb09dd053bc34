# frozen_string_literal: true

# Generated from proto/ by `cargo xtask codegen`; do not edit.

module Gatepass
  # Policy history.
  class PolicyHistory < Value
    # Activity id.
    # @return [String]
    attribute :activity_id, :text

    # Timestamp.
    # @return [Time]
    attribute :timestamp, :time

    # Policy.
    # @return [Policy]
    attribute :policy, "Policy"

    # Deleted at.
    # @return [Time]
    attribute :deleted_at, :time

  end

end
