# frozen_string_literal: true

# Generated from proto/ by `cargo xtask codegen`; do not edit.

require_relative "../../service"

module Gatepass
  module Services
    # The service `AccountAttachments`.
    class AccountAttachments < Service
      # Creates one and returns it as it was stored.
      # Takes a AccountAttachment, or its fields by name; what refers to an entity takes it, its id or its name.
      # @return [AccountAttachment]
      def create(account_attachment = nil, **fields)
        account_attachment, options = either("AccountAttachment", account_attachment, fields)
        answer = call("AccountAttachments.Create", { "account_attachment" => account_attachment }, options)
        Value.read("AccountAttachment", part(answer, "account_attachment"))
      end

      # The one with this id.
      # @return [AccountAttachment]
      def get(id, **options)
        answer = call("AccountAttachments.Get", { "id" => Value.reference(id, :id) }, options)
        Value.read("AccountAttachment", part(answer, "account_attachment"))
      end

      # Deletes the one with this id.
      # @return [nil]
      def delete(id, **options)
        call("AccountAttachments.Delete", { "id" => Value.reference(id, :id) }, options)
        nil
      end

      # Those that the filter matches, in the order of their ids. An empty filter matches all; a `?` in it stands
      # for the next of the values.
      # @return [Pages<AccountAttachment>]
      def list(filter = "", *values, **options)
        pages("AccountAttachments.List", { "filter" => filter }, values, options, "AccountAttachment")
      end

    end

  end
end
