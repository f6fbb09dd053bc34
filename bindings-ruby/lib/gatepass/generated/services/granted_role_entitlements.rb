# frozen_string_literal: true

# Generated from proto/ by `cargo xtask codegen`; do not edit.

require_relative "../../service"

module Gatepass
  module Services
    # The service `GrantedRoleEntitlements`.
    class GrantedRoleEntitlements < Service
      # Those that the filter matches, in the order of their ids. An empty filter matches all; a `?` in it stands
      # for the next of the values.
      # @return [Pages<GrantedRoleEntitlement>]
      def list(role_id, filter = "", *values, **options)
        pages("GrantedRoleEntitlements.List", { "role_id" => Value.write(role_id, :role_id), "filter" => filter }, values, options, "GrantedRoleEntitlement")
      end

    end

  end
end
