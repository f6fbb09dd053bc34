# frozen_string_literal: true

# Generated from proto/ by `cargo xtask codegen`; do not edit.

require_relative "../../service"

module Gatepass
  module Services
    # What StrongDM's AccountGrants cannot say.
    class Grants < Service
      # Moves the end of a live or scheduled grant, in place (RULES 2.5).
      # @return [AccountGrant]
      def extend(id, valid_until: nil, by: nil, **options)
        answer = call("Grants.Extend", { "id" => Value.reference(id, :id), "valid_until" => Value.write(valid_until, :valid_until), "by" => Value.write(Value.duration(by), :by) }, options)
        Value.read("AccountGrant", answer["account_grant"])
      end

    end

  end
end
