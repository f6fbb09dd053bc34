# frozen_string_literal: true

# Generated from proto/ by `cargo xtask codegen`; do not edit.

module Gatepass
  # Resource history.
  class ResourceHistory < Value
    # Activity id.
    # @return [String]
    attribute :activity_id, :text

    # Timestamp.
    # @return [Time]
    attribute :timestamp, :time

    # Resource.
    # @return [Resource]
    attribute :resource, "Resource"

    # Deleted at.
    # @return [Time]
    attribute :deleted_at, :time

  end

end
