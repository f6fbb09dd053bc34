# frozen_string_literal: true

# Generated from proto/ by `cargo xtask codegen`; do not edit.

require_relative "../../service"

module Gatepass
  module Services
    # The service `GrantedResourceEntitlements`.
    class GrantedResourceEntitlements < Service
      # Those that the filter matches, in the order of their ids. An empty filter matches all; a `?` in it stands
      # for the next of the values.
      # @return [Pages<GrantedResourceEntitlement>]
      def list(resource_id, filter = "", *values, **options)
        pages("GrantedResourceEntitlements.List", { "resource_id" => Value.write(resource_id, :resource_id), "filter" => filter }, values, options, "GrantedResourceEntitlement")
      end

    end

  end
end
