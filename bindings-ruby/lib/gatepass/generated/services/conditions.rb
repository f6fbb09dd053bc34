# frozen_string_literal: true

# Generated from proto/ by `cargo xtask codegen`; do not edit.

require_relative "../../service"

module Gatepass
  module Services
    # Facts that glue sets and clears: a ticket open, a shift on, a change window. Workflows may grant while one
    # holds, and grants may be bound to one: they end when it clears.
    class Conditions < Service
      # Creates one and returns it as it was stored.
      # Takes a Condition, or its fields by name; what refers to an entity takes it, its id or its name.
      # @return [Condition]
      def create(condition = nil, **fields)
        condition, options = either("Condition", condition, fields)
        answer = call("Conditions.Create", { "condition" => condition }, options)
        Value.read("Condition", part(answer, "condition"))
      end

      # The one with this id.
      # @return [Condition]
      def get(id, **options)
        answer = call("Conditions.Get", { "id" => Value.reference(id, :id) }, options)
        Value.read("Condition", part(answer, "condition"))
      end

      # Deletes the one with this id.
      # @return [nil]
      def delete(id, **options)
        call("Conditions.Delete", { "id" => Value.reference(id, :id) }, options)
        nil
      end

      # Those that the filter matches, in the order of their ids. An empty filter matches all; a `?` in it stands
      # for the next of the values.
      # @return [Pages<Condition>]
      def list(filter = "", *values, **options)
        pages("Conditions.List", { "filter" => filter }, values, options, "Condition")
      end

      # It holds from now on.
      # @return [Condition]
      def set(id, valid_until: nil, **options)
        answer = call("Conditions.Set", { "id" => Value.reference(id, :id), "valid_until" => Value.write(valid_until, :valid_until) }, options)
        Value.read("Condition", answer["condition"])
      end

      # It holds no longer: what is bound to it ends.
      # @return [ConditionClearResponse]
      def clear(id, **options)
        answer = call("Conditions.Clear", { "id" => Value.reference(id, :id) }, options)
        Value.read("ConditionClearResponse", answer)
      end

    end

  end
end
