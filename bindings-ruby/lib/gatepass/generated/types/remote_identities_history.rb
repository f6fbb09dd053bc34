# frozen_string_literal: true

# Generated from proto/ by `cargo xtask codegen`; do not edit.

module Gatepass
  # Remote identity history.
  class RemoteIdentityHistory < Value
    # Activity id.
    # @return [String]
    attribute :activity_id, :text

    # Timestamp.
    # @return [Time]
    attribute :timestamp, :time

    # Remote identity.
    # @return [RemoteIdentity]
    attribute :remote_identity, "RemoteIdentity"

    # Deleted at.
    # @return [Time]
    attribute :deleted_at, :time

  end

end
