# frozen_string_literal: true

# Generated from proto/ by `cargo xtask codegen`; do not edit.

require_relative "../../service"

module Gatepass
  module Services
    # The service `RoleResourcesHistory`.
    class RoleResourcesHistory < Service
      # Those that the filter matches, in the order of their ids. An empty filter matches all; a `?` in it stands
      # for the next of the values.
      # @return [Pages<RoleResourceHistory>]
      def list(filter = "", *values, **options)
        pages("RoleResourcesHistory.List", { "filter" => filter }, values, options, "RoleResourceHistory")
      end

    end

  end
end
