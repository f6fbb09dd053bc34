# frozen_string_literal: true

# Generated from proto/ by `cargo xtask codegen`; do not edit.

require_relative "../../service"

module Gatepass
  module Services
    # The service `AccountsGroups`.
    class AccountsGroups < Service
      # Creates one and returns it as it was stored.
      # Takes a AccountGroup, or its fields by name; what refers to an entity takes it, its id or its name.
      # @return [AccountGroup]
      def create(account_group = nil, **fields)
        account_group, options = either("AccountGroup", account_group, fields)
        answer = call("AccountsGroups.Create", { "account_group" => account_group }, options)
        Value.read("AccountGroup", part(answer, "account_group"))
      end

      # The one with this id.
      # @return [AccountGroup]
      def get(id, **options)
        answer = call("AccountsGroups.Get", { "id" => Value.reference(id, :id) }, options)
        Value.read("AccountGroup", part(answer, "account_group"))
      end

      # Deletes the one with this id.
      # @return [nil]
      def delete(id, **options)
        call("AccountsGroups.Delete", { "id" => Value.reference(id, :id) }, options)
        nil
      end

      # Those that the filter matches, in the order of their ids. An empty filter matches all; a `?` in it stands
      # for the next of the values.
      # @return [Pages<AccountGroup>]
      def list(filter = "", *values, **options)
        pages("AccountsGroups.List", { "filter" => filter }, values, options, "AccountGroup")
      end

    end

  end
end
