# frozen_string_literal: true

# Generated from proto/ by `cargo xtask codegen`; do not edit.

module Gatepass
  # Access request history.
  class AccessRequestHistory < Value
    # Activity id.
    # @return [String]
    attribute :activity_id, :text

    # Timestamp.
    # @return [Time]
    attribute :timestamp, :time

    # Access request.
    # @return [AccessRequestSummary]
    attribute :access_request, "AccessRequestSummary"

    # Deleted at.
    # @return [Time]
    attribute :deleted_at, :time

  end

end
