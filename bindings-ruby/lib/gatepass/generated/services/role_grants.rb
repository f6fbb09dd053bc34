# frozen_string_literal: true

# Generated from proto/ by `cargo xtask codegen`; do not edit.

require_relative "../../service"

module Gatepass
  module Services
    # Membership of a role for a while, which a request gave. It gives access as an attachment does, and nothing
    # else: no vote on requests and no right to make any. AccessRequests.Revoke ends it.
    class RoleGrants < Service
      # The one with this id.
      # @return [RoleGrant]
      def get(id, **options)
        answer = call("RoleGrants.Get", { "id" => Value.reference(id, :id) }, options)
        Value.read("RoleGrant", part(answer, "role_grant"))
      end

      # Those that the filter matches, in the order of their ids. An empty filter matches all; a `?` in it stands
      # for the next of the values.
      # @return [Pages<RoleGrant>]
      def list(filter = "", *values, **options)
        pages("RoleGrants.List", { "filter" => filter }, values, options, "RoleGrant")
      end

    end

  end
end
