# frozen_string_literal: true

# Generated from proto/ by `cargo xtask codegen`; do not edit.

require_relative "../../service"

module Gatepass
  module Services
    # The service `Workflows`.
    class Workflows < Service
      # Creates one and returns it as it was stored.
      # Takes a Workflow, or its fields by name; what refers to an entity takes it, its id or its name.
      # @return [Workflow]
      def create(workflow = nil, **fields)
        workflow, options = either("Workflow", workflow, fields)
        answer = call("Workflows.Create", { "workflow" => workflow }, options)
        Value.read("Workflow", part(answer, "workflow"))
      end

      # The one with this id.
      # @return [Workflow]
      def get(id, **options)
        answer = call("Workflows.Get", { "id" => Value.reference(id, :id) }, options)
        Value.read("Workflow", part(answer, "workflow"))
      end

      # Deletes the one with this id.
      # @return [nil]
      def delete(id, **options)
        call("Workflows.Delete", { "id" => Value.reference(id, :id) }, options)
        nil
      end

      # Replaces the one with the entity's id and returns it as it was stored. It overwrites what others changed
      # meanwhile; `modify` does not.
      # @return [Workflow]
      def update(workflow, **options)
        answer = call("Workflows.Update", { "workflow" => Value.write(workflow, :workflow) }, options)
        Value.read("Workflow", part(answer, "workflow"))
      end

      # Those that the filter matches, in the order of their ids. An empty filter matches all; a `?` in it stands
      # for the next of the values.
      # @return [Pages<Workflow>]
      def list(filter = "", *values, **options)
        pages("Workflows.List", { "filter" => filter }, values, options, "Workflow")
      end

      # Whether requests under workflows can be satisfied today and by whom, and what in them is not safe.
      # @return [Array[WorkflowLint]]
      def lint(workflows: nil, **options)
        answer = call("Workflows.Lint", { "workflows" => Value.references(workflows, :workflows) }, options)
        Value.read(["WorkflowLint"], answer["workflows"])
      end

      # Gets the one with this id, writes back what the block makes of it, unless someone else changed it meanwhile:
      # then begins again, a few times (RULES 8). The block may therefore run more than once. On StrongDM the last
      # write wins.
      # @return [Workflow]
      def modify(id, **options, &change)
        modified(
          "Workflows.Get", { "id" => Value.reference(id, :id) },
          "Workflows.Update", ->(entity) { { "workflow" => Value.write(entity, :workflow) } },
          ->(answer) { Value.read("Workflow", part(answer, "workflow")) },
          options,
          &change
        )
      end

    end

  end
end
