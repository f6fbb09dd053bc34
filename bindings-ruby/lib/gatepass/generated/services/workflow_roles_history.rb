# frozen_string_literal: true

# Generated from proto/ by `cargo xtask codegen`; do not edit.

require_relative "../../service"

module Gatepass
  module Services
    # The service `WorkflowRolesHistory`.
    class WorkflowRolesHistory < Service
      # Those that the filter matches, in the order of their ids. An empty filter matches all; a `?` in it stands
      # for the next of the values.
      # @return [Pages<WorkflowRoleHistory>]
      def list(filter = "", *values, **options)
        pages("WorkflowRolesHistory.List", { "filter" => filter }, values, options, "WorkflowRoleHistory")
      end

    end

  end
end
