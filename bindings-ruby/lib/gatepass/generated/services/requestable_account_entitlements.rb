# frozen_string_literal: true

# Generated from proto/ by `cargo xtask codegen`; do not edit.

require_relative "../../service"

module Gatepass
  module Services
    # The service `RequestableAccountEntitlements`.
    class RequestableAccountEntitlements < Service
      # Those that the filter matches, in the order of their ids. An empty filter matches all; a `?` in it stands
      # for the next of the values.
      # @return [Pages<RequestableAccountEntitlement>]
      def list(account_id, filter = "", *values, **options)
        pages("RequestableAccountEntitlements.List", { "account_id" => Value.write(account_id, :account_id), "filter" => filter }, values, options, "RequestableAccountEntitlement")
      end

    end

  end
end
