# frozen_string_literal: true

# Generated from proto/ by `cargo xtask codegen`; do not edit.

require_relative "../../service"

module Gatepass
  module Services
    # The service `AccountResources`.
    class AccountResources < Service
      # Those that the filter matches, in the order of their ids. An empty filter matches all; a `?` in it stands
      # for the next of the values.
      # @return [Pages<AccountResource>]
      def list(filter = "", *values, **options)
        pages("AccountResources.List", { "filter" => filter }, values, options, "AccountResource")
      end

    end

  end
end
