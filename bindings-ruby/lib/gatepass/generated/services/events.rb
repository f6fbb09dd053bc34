# frozen_string_literal: true

# Generated from proto/ by `cargo xtask codegen`; do not edit.

require_relative "../../service"

module Gatepass
  module Services
    # What happens, told as it happens: one event for each record of the journal.
    class Events < Service
      # Events after a revision, in order, each at least once, without end. What the caller may not list is told by
      # its id and kind alone (RULES 4.1, 4.5). Nothing is told before it is durable (RULES 6.1).
      #
      # Without the permission a caller watches its own access requests, named in `entities`: it is told that they
      # changed, and nothing else of what happened.
      # @return [Watch<Event>]; with a block, what that returns, and the watch is closed
      def watch(since: nil, kinds: nil, entities: nil, verbs: nil, **options, &block)
        watched("Events.Watch", { "since" => Value.write(since, :since), "kinds" => Value.write(kinds, :kinds), "entities" => Value.references(entities, :entities), "verbs" => Value.write(verbs, :verbs) }, options, "Event", &block)
      end

    end

  end
end
