# frozen_string_literal: true

# Generated from proto/ by `cargo xtask codegen`; do not edit.

module Gatepass
  # Access request event history.
  class AccessRequestEventHistory < Value
    # Activity id.
    # @return [String]
    attribute :activity_id, :text

    # Timestamp.
    # @return [Time]
    attribute :timestamp, :time

    # Access request event.
    # @return [AccessRequestEvent]
    attribute :access_request_event, "AccessRequestEvent"

    # Deleted at.
    # @return [Time]
    attribute :deleted_at, :time

  end

end
