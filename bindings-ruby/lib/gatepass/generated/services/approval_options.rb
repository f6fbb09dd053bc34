# frozen_string_literal: true

# Generated from proto/ by `cargo xtask codegen`; do not edit.

require_relative "../../service"

module Gatepass
  module Services
    # What the steps of StrongDM's approval workflows cannot say, beside an approval workflow (RULES 3.7). While
    # there are options, StrongDM's API shows the steps that have some as `all`, and changes of the steps are
    # refused there and here: delete the options first.
    class ApprovalOptions < Service
      # Creates one and returns it as it was stored.
      # Takes a ApprovalOptionSet, or its fields by name; what refers to an entity takes it, its id or its name.
      # @return [ApprovalOptionSet]
      def create(approval_options = nil, **fields)
        approval_options, options = either("ApprovalOptionSet", approval_options, fields)
        answer = call("ApprovalOptions.Create", { "approval_options" => approval_options }, options)
        Value.read("ApprovalOptionSet", part(answer, "approval_options"))
      end

      # The one with this id.
      # @return [ApprovalOptionSet]
      def get(id, **options)
        answer = call("ApprovalOptions.Get", { "id" => Value.reference(id, :id) }, options)
        Value.read("ApprovalOptionSet", part(answer, "approval_options"))
      end

      # Replaces the one with the entity's id and returns it as it was stored. It overwrites what others changed
      # meanwhile; `modify` does not.
      # @return [ApprovalOptionSet]
      def update(approval_options, **options)
        answer = call("ApprovalOptions.Update", { "approval_options" => Value.write(approval_options, :approval_options) }, options)
        Value.read("ApprovalOptionSet", part(answer, "approval_options"))
      end

      # Deletes the one with this id.
      # @return [nil]
      def delete(id, **options)
        call("ApprovalOptions.Delete", { "id" => Value.reference(id, :id) }, options)
        nil
      end

      # Those that the filter matches, in the order of their ids. An empty filter matches all; a `?` in it stands
      # for the next of the values.
      # @return [Pages<ApprovalOptionSet>]
      def list(filter = "", *values, **options)
        pages("ApprovalOptions.List", { "filter" => filter }, values, options, "ApprovalOptionSet")
      end

      # Gets the one with this id, writes back what the block makes of it, unless someone else changed it meanwhile:
      # then begins again, a few times (RULES 8). The block may therefore run more than once. On StrongDM the last
      # write wins.
      # @return [ApprovalOptionSet]
      def modify(id, **options, &change)
        modified(
          "ApprovalOptions.Get", { "id" => Value.reference(id, :id) },
          "ApprovalOptions.Update", ->(entity) { { "approval_options" => Value.write(entity, :approval_options) } },
          ->(answer) { Value.read("ApprovalOptionSet", part(answer, "approval_options")) },
          options,
          &change
        )
      end

    end

  end
end
