# frozen_string_literal: true

# Generated from proto/ by `cargo xtask codegen`; do not edit.

module Gatepass
  # Account attachment history.
  class AccountAttachmentHistory < Value
    # Activity id.
    # @return [String]
    attribute :activity_id, :text

    # Timestamp.
    # @return [Time]
    attribute :timestamp, :time

    # Account attachment.
    # @return [AccountAttachment]
    attribute :account_attachment, "AccountAttachment"

    # Deleted at.
    # @return [Time]
    attribute :deleted_at, :time

  end

end
