# frozen_string_literal: true

# Generated from proto/ by `cargo xtask codegen`; do not edit.

module Gatepass
  # Remote identity group history.
  class RemoteIdentityGroupHistory < Value
    # Activity id.
    # @return [String]
    attribute :activity_id, :text

    # Timestamp.
    # @return [Time]
    attribute :timestamp, :time

    # Remote identity group.
    # @return [RemoteIdentityGroup]
    attribute :remote_identity_group, "RemoteIdentityGroup"

    # Deleted at.
    # @return [Time]
    attribute :deleted_at, :time

  end

end
