# frozen_string_literal: true

# Generated from proto/ by `cargo xtask codegen`; do not edit.

require_relative "../../service"

module Gatepass
  module Services
    # What StrongDM's workflows cannot say, beside a workflow (RULES 3.7). A request freezes them at its creation.
    class WorkflowOptions < Service
      # Creates one and returns it as it was stored.
      # Takes a WorkflowOptionSet, or its fields by name; what refers to an entity takes it, its id or its name.
      # @return [WorkflowOptionSet]
      def create(workflow_options = nil, **fields)
        workflow_options, options = either("WorkflowOptionSet", workflow_options, fields)
        answer = call("WorkflowOptions.Create", { "workflow_options" => workflow_options }, options)
        Value.read("WorkflowOptionSet", part(answer, "workflow_options"))
      end

      # The one with this id.
      # @return [WorkflowOptionSet]
      def get(id, **options)
        answer = call("WorkflowOptions.Get", { "id" => Value.reference(id, :id) }, options)
        Value.read("WorkflowOptionSet", part(answer, "workflow_options"))
      end

      # Replaces the one with the entity's id and returns it as it was stored. It overwrites what others changed
      # meanwhile; `modify` does not.
      # @return [WorkflowOptionSet]
      def update(workflow_options, **options)
        answer = call("WorkflowOptions.Update", { "workflow_options" => Value.write(workflow_options, :workflow_options) }, options)
        Value.read("WorkflowOptionSet", part(answer, "workflow_options"))
      end

      # Deletes the one with this id.
      # @return [nil]
      def delete(id, **options)
        call("WorkflowOptions.Delete", { "id" => Value.reference(id, :id) }, options)
        nil
      end

      # Those that the filter matches, in the order of their ids. An empty filter matches all; a `?` in it stands
      # for the next of the values.
      # @return [Pages<WorkflowOptionSet>]
      def list(filter = "", *values, **options)
        pages("WorkflowOptions.List", { "filter" => filter }, values, options, "WorkflowOptionSet")
      end

      # Gets the one with this id, writes back what the block makes of it, unless someone else changed it meanwhile:
      # then begins again, a few times (RULES 8). The block may therefore run more than once. On StrongDM the last
      # write wins.
      # @return [WorkflowOptionSet]
      def modify(id, **options, &change)
        modified(
          "WorkflowOptions.Get", { "id" => Value.reference(id, :id) },
          "WorkflowOptions.Update", ->(entity) { { "workflow_options" => Value.write(entity, :workflow_options) } },
          ->(answer) { Value.read("WorkflowOptionSet", part(answer, "workflow_options")) },
          options,
          &change
        )
      end

    end

  end
end
