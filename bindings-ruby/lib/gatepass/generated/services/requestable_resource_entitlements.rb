# frozen_string_literal: true

# Generated from proto/ by `cargo xtask codegen`; do not edit.

require_relative "../../service"

module Gatepass
  module Services
    # The service `RequestableResourceEntitlements`.
    class RequestableResourceEntitlements < Service
      # Those that the filter matches, in the order of their ids. An empty filter matches all; a `?` in it stands
      # for the next of the values.
      # @return [Pages<RequestableResourceEntitlement>]
      def list(resource_id, filter = "", *values, **options)
        pages("RequestableResourceEntitlements.List", { "resource_id" => Value.write(resource_id, :resource_id), "filter" => filter }, values, options, "RequestableResourceEntitlement")
      end

    end

  end
end
