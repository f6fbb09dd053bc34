# frozen_string_literal: true

# Generated from proto/ by `cargo xtask codegen`; do not edit.

require_relative "../../service"

module Gatepass
  module Services
    # The service `RemoteIdentityGroups`.
    class RemoteIdentityGroups < Service
      # The one with this id.
      # @return [RemoteIdentityGroup]
      def get(id, **options)
        answer = call("RemoteIdentityGroups.Get", { "id" => Value.reference(id, :id) }, options)
        Value.read("RemoteIdentityGroup", part(answer, "remote_identity_group"))
      end

      # Those that the filter matches, in the order of their ids. An empty filter matches all; a `?` in it stands
      # for the next of the values.
      # @return [Pages<RemoteIdentityGroup>]
      def list(filter = "", *values, **options)
        pages("RemoteIdentityGroups.List", { "filter" => filter }, values, options, "RemoteIdentityGroup")
      end

    end

  end
end
