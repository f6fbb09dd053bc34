# frozen_string_literal: true

# Generated from proto/ by `cargo xtask codegen`; do not edit.

require_relative "../../service"

module Gatepass
  module Services
    # For whom a key may ask or vote (RULES 4.2). A key with `gatepass:request_as` or `gatepass:vote_as` and without
    # a scope acts for nobody. Like its permissions a key's scope never changes.
    class KeyScopes < Service
      # Creates one and returns it as it was stored.
      # Takes a KeyScope, or its fields by name; what refers to an entity takes it, its id or its name.
      # @return [KeyScope]
      def create(key_scope = nil, **fields)
        key_scope, options = either("KeyScope", key_scope, fields)
        answer = call("KeyScopes.Create", { "key_scope" => key_scope }, options)
        Value.read("KeyScope", part(answer, "key_scope"))
      end

      # The one with this id.
      # @return [KeyScope]
      def get(id, **options)
        answer = call("KeyScopes.Get", { "id" => Value.reference(id, :id) }, options)
        Value.read("KeyScope", part(answer, "key_scope"))
      end

      # Deletes the one with this id.
      # @return [nil]
      def delete(id, **options)
        call("KeyScopes.Delete", { "id" => Value.reference(id, :id) }, options)
        nil
      end

      # Those that the filter matches, in the order of their ids. An empty filter matches all; a `?` in it stands
      # for the next of the values.
      # @return [Pages<KeyScope>]
      def list(filter = "", *values, **options)
        pages("KeyScopes.List", { "filter" => filter }, values, options, "KeyScope")
      end

    end

  end
end
