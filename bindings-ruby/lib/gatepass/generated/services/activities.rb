# frozen_string_literal: true

# Generated from proto/ by `cargo xtask codegen`; do not edit.

require_relative "../../service"

module Gatepass
  module Services
    # The service `Activities`.
    class Activities < Service
      # The one with this id.
      # @return [Activity]
      def get(id, **options)
        answer = call("Activities.Get", { "id" => Value.reference(id, :id) }, options)
        Value.read("Activity", part(answer, "activity"))
      end

      # Those that the filter matches, in the order of their ids. An empty filter matches all; a `?` in it stands
      # for the next of the values.
      # @return [Pages<Activity>]
      def list(filter = "", *values, **options)
        pages("Activities.List", { "filter" => filter }, values, options, "Activity")
      end

    end

  end
end
