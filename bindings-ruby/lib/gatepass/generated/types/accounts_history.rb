# frozen_string_literal: true

# Generated from proto/ by `cargo xtask codegen`; do not edit.

module Gatepass
  # Account history.
  class AccountHistory < Value
    # Activity id.
    # @return [String]
    attribute :activity_id, :text

    # Timestamp.
    # @return [Time]
    attribute :timestamp, :time

    # Account.
    # @return [Account]
    attribute :account, "Account"

    # Deleted at.
    # @return [Time]
    attribute :deleted_at, :time

  end

end
