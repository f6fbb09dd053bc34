# frozen_string_literal: true

# Generated from proto/ by `cargo xtask codegen`; do not edit.

require_relative "../../service"

module Gatepass
  module Services
    # The service `HealthChecks`.
    class HealthChecks < Service
      # Those that the filter matches, in the order of their ids. An empty filter matches all; a `?` in it stands
      # for the next of the values.
      # @return [Pages<Healthcheck>]
      def list(filter = "", *values, **options)
        pages("HealthChecks.List", { "filter" => filter }, values, options, "Healthcheck")
      end

    end

  end
end
