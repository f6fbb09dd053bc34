# frozen_string_literal: true

# Generated from proto/ by `cargo xtask codegen`; do not edit.

require_relative "../../service"

module Gatepass
  module Services
    # The service `Accounts`.
    class Accounts < Service
      # Creates one and returns it as it was stored.
      # @return [Account] of the same kind
      def create(account, **options)
        answer = call("Accounts.Create", { "account" => Value.write(account, :account) }, options)
        Value.read("Account", part(answer, "account"))
      end

      # Creates one and returns the whole answer, with the keys it shows this once.
      # @return [Account] of the same kind
      def create_response(account, **options)
        answer = call("Accounts.Create", { "account" => Value.write(account, :account) }, options)
        Value.read("AccountCreateResponse", answer)
      end

      # The one with this id.
      # @return [Account]
      def get(id, **options)
        answer = call("Accounts.Get", { "id" => Value.reference(id, :id) }, options)
        Value.read("Account", part(answer, "account"))
      end

      # Replaces the one with the entity's id and returns it as it was stored. It overwrites what others changed
      # meanwhile; `modify` does not.
      # @return [Account]
      def update(account, **options)
        answer = call("Accounts.Update", { "id" => account.id, "account" => Value.write(account, :account) }, options)
        Value.read("Account", part(answer, "account"))
      end

      # Deletes the one with this id.
      # @return [nil]
      def delete(id, **options)
        call("Accounts.Delete", { "id" => Value.reference(id, :id) }, options)
        nil
      end

      # Those that the filter matches, in the order of their ids. An empty filter matches all; a `?` in it stands
      # for the next of the values.
      # @return [Pages<Account>]
      def list(filter = "", *values, **options)
        pages("Accounts.List", { "filter" => filter }, values, options, "Account")
      end

      # Gets the one with this id, writes back what the block makes of it, unless someone else changed it meanwhile:
      # then begins again, a few times (RULES 8). The block may therefore run more than once. On StrongDM the last
      # write wins.
      # @return [Account]
      def modify(id, **options, &change)
        modified(
          "Accounts.Get", { "id" => Value.reference(id, :id) },
          "Accounts.Update", ->(entity) { { "id" => entity.id, "account" => Value.write(entity, :account) } },
          ->(answer) { Value.read("Account", part(answer, "account")) },
          options,
          &change
        )
      end

    end

  end
end
