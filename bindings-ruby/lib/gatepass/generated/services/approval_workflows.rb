# frozen_string_literal: true

# Generated from proto/ by `cargo xtask codegen`; do not edit.

require_relative "../../service"

module Gatepass
  module Services
    # The service `ApprovalWorkflows`.
    class ApprovalWorkflows < Service
      # Creates one and returns it as it was stored.
      # Takes a ApprovalWorkflow, or its fields by name; what refers to an entity takes it, its id or its name.
      # @return [ApprovalWorkflow]
      def create(approval_workflow = nil, **fields)
        approval_workflow, options = either("ApprovalWorkflow", approval_workflow, fields)
        answer = call("ApprovalWorkflows.Create", { "approval_workflow" => approval_workflow }, options)
        Value.read("ApprovalWorkflow", part(answer, "approval_workflow"))
      end

      # The one with this id.
      # @return [ApprovalWorkflow]
      def get(id, **options)
        answer = call("ApprovalWorkflows.Get", { "id" => Value.reference(id, :id) }, options)
        Value.read("ApprovalWorkflow", part(answer, "approval_workflow"))
      end

      # Deletes the one with this id.
      # @return [nil]
      def delete(id, **options)
        call("ApprovalWorkflows.Delete", { "id" => Value.reference(id, :id) }, options)
        nil
      end

      # Replaces the one with the entity's id and returns it as it was stored. It overwrites what others changed
      # meanwhile; `modify` does not.
      # @return [ApprovalWorkflow]
      def update(approval_workflow, **options)
        answer = call("ApprovalWorkflows.Update", { "approval_workflow" => Value.write(approval_workflow, :approval_workflow) }, options)
        Value.read("ApprovalWorkflow", part(answer, "approval_workflow"))
      end

      # Those that the filter matches, in the order of their ids. An empty filter matches all; a `?` in it stands
      # for the next of the values.
      # @return [Pages<ApprovalWorkflow>]
      def list(filter = "", *values, **options)
        pages("ApprovalWorkflows.List", { "filter" => filter }, values, options, "ApprovalWorkflow")
      end

      # Gets the one with this id, writes back what the block makes of it, unless someone else changed it meanwhile:
      # then begins again, a few times (RULES 8). The block may therefore run more than once. On StrongDM the last
      # write wins.
      # @return [ApprovalWorkflow]
      def modify(id, **options, &change)
        modified(
          "ApprovalWorkflows.Get", { "id" => Value.reference(id, :id) },
          "ApprovalWorkflows.Update", ->(entity) { { "approval_workflow" => Value.write(entity, :approval_workflow) } },
          ->(answer) { Value.read("ApprovalWorkflow", part(answer, "approval_workflow")) },
          options,
          &change
        )
      end

    end

  end
end
