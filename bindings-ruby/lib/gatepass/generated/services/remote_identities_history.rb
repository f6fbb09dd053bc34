# frozen_string_literal: true

# Generated from proto/ by `cargo xtask codegen`; do not edit.

require_relative "../../service"

module Gatepass
  module Services
    # The service `RemoteIdentitiesHistory`.
    class RemoteIdentitiesHistory < Service
      # Those that the filter matches, in the order of their ids. An empty filter matches all; a `?` in it stands
      # for the next of the values.
      # @return [Pages<RemoteIdentityHistory>]
      def list(filter = "", *values, **options)
        pages("RemoteIdentitiesHistory.List", { "filter" => filter }, values, options, "RemoteIdentityHistory")
      end

    end

  end
end
