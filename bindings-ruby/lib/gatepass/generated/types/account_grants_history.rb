# frozen_string_literal: true

# Generated from proto/ by `cargo xtask codegen`; do not edit.

module Gatepass
  # Account grant history.
  class AccountGrantHistory < Value
    # Activity id.
    # @return [String]
    attribute :activity_id, :text

    # Timestamp.
    # @return [Time]
    attribute :timestamp, :time

    # Account grant.
    # @return [AccountGrant]
    attribute :account_grant, "AccountGrant"

    # Deleted at.
    # @return [Time]
    attribute :deleted_at, :time

  end

end
