# frozen_string_literal: true

# Generated from proto/ by `cargo xtask codegen`; do not edit.

module Gatepass
  # Account group history.
  class AccountGroupHistory < Value
    # Activity id.
    # @return [String]
    attribute :activity_id, :text

    # Timestamp.
    # @return [Time]
    attribute :timestamp, :time

    # Account group.
    # @return [AccountGroup]
    attribute :account_group, "AccountGroup"

    # Deleted at.
    # @return [Time]
    attribute :deleted_at, :time

  end

end
