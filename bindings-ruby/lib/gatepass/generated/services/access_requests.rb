# frozen_string_literal: true

# Generated from proto/ by `cargo xtask codegen`; do not edit.

require_relative "../../service"

module Gatepass
  module Services
    # The service `AccessRequests`.
    class AccessRequests < Service
      # Those that the filter matches, in the order of their ids. An empty filter matches all; a `?` in it stands
      # for the next of the values.
      # @return [Pages<AccessRequest>]
      def list(filter = "", *values, **options)
        pages("AccessRequests.List", { "filter" => filter }, values, options, "AccessRequest")
      end

    end

  end
end
