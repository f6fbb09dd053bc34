# frozen_string_literal: true

# Generated from proto/ by `cargo xtask codegen`; do not edit.

module Gatepass
  # Secret store history.
  class SecretStoreHistory < Value
    # Activity id.
    # @return [String]
    attribute :activity_id, :text

    # Timestamp.
    # @return [Time]
    attribute :timestamp, :time

    # Secret store.
    # @return [SecretStore]
    attribute :secret_store, "SecretStore"

    # Deleted at.
    # @return [Time]
    attribute :deleted_at, :time

  end

end
