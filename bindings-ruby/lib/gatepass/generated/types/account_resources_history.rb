# frozen_string_literal: true

# Generated from proto/ by `cargo xtask codegen`; do not edit.

module Gatepass
  # Account resource history.
  class AccountResourceHistory < Value
    # Activity id.
    # @return [String]
    attribute :activity_id, :text

    # Timestamp.
    # @return [Time]
    attribute :timestamp, :time

    # Account resource.
    # @return [AccountResource]
    attribute :account_resource, "AccountResource"

    # Deleted at.
    # @return [Time]
    attribute :deleted_at, :time

  end

end
