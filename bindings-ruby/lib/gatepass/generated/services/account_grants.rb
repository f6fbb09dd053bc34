# frozen_string_literal: true

# Generated from proto/ by `cargo xtask codegen`; do not edit.

require_relative "../../service"

module Gatepass
  module Services
    # The service `AccountGrants`.
    class AccountGrants < Service
      # Creates one and returns it as it was stored.
      # Takes a AccountGrant, or its fields by name; what refers to an entity takes it, its id or its name.
      # @return [AccountGrant]
      def create(account_grant = nil, **fields)
        account_grant, options = either("AccountGrant", account_grant, fields)
        answer = call("AccountGrants.Create", { "account_grant" => account_grant }, options)
        Value.read("AccountGrant", part(answer, "account_grant"))
      end

      # The one with this id.
      # @return [AccountGrant]
      def get(id, **options)
        answer = call("AccountGrants.Get", { "id" => Value.reference(id, :id) }, options)
        Value.read("AccountGrant", part(answer, "account_grant"))
      end

      # Deletes the one with this id.
      # @return [nil]
      def delete(id, **options)
        call("AccountGrants.Delete", { "id" => Value.reference(id, :id) }, options)
        nil
      end

      # Those that the filter matches, in the order of their ids. An empty filter matches all; a `?` in it stands
      # for the next of the values.
      # @return [Pages<AccountGrant>]
      def list(filter = "", *values, **options)
        pages("AccountGrants.List", { "filter" => filter }, values, options, "AccountGrant")
      end

    end

  end
end
