# frozen_string_literal: true

# Generated from proto/ by `cargo xtask codegen`; do not edit.

require_relative "../../service"

module Gatepass
  module Services
    # The service `AuthorizationPolicies`.
    class AuthorizationPolicies < Service
      # Creates one and returns it as it was stored.
      # Takes a AuthorizationPolicy, or its fields by name; what refers to an entity takes it, its id or its name.
      # @return [AuthorizationPolicy]
      def create(authorization_policy = nil, **fields)
        authorization_policy, options = either("AuthorizationPolicy", authorization_policy, fields)
        answer = call("AuthorizationPolicies.Create", { "authorization_policy" => authorization_policy }, options)
        Value.read("AuthorizationPolicy", part(answer, "authorization_policy"))
      end

      # The one with this id.
      # @return [AuthorizationPolicy]
      def get(id, **options)
        answer = call("AuthorizationPolicies.Get", { "id" => Value.reference(id, :id) }, options)
        Value.read("AuthorizationPolicy", part(answer, "authorization_policy"))
      end

      # Replaces the one with the entity's id and returns it as it was stored. It overwrites what others changed
      # meanwhile; `modify` does not.
      # @return [AuthorizationPolicy]
      def update(authorization_policy, **options)
        answer = call("AuthorizationPolicies.Update", { "id" => authorization_policy.id, "authorization_policy" => Value.write(authorization_policy, :authorization_policy) }, options)
        Value.read("AuthorizationPolicy", part(answer, "authorization_policy"))
      end

      # Deletes the one with this id.
      # @return [nil]
      def delete(id, **options)
        call("AuthorizationPolicies.Delete", { "id" => Value.reference(id, :id) }, options)
        nil
      end

      # Those that the filter matches, in the order of their ids. An empty filter matches all; a `?` in it stands
      # for the next of the values.
      # @return [Pages<AuthorizationPolicy>]
      def list(filter = "", *values, **options)
        pages("AuthorizationPolicies.List", { "filter" => filter }, values, options, "AuthorizationPolicy")
      end

      # Gets the one with this id, writes back what the block makes of it, unless someone else changed it meanwhile:
      # then begins again, a few times (RULES 8). The block may therefore run more than once. On StrongDM the last
      # write wins.
      # @return [AuthorizationPolicy]
      def modify(id, **options, &change)
        modified(
          "AuthorizationPolicies.Get", { "id" => Value.reference(id, :id) },
          "AuthorizationPolicies.Update", ->(entity) { { "id" => entity.id, "authorization_policy" => Value.write(entity, :authorization_policy) } },
          ->(answer) { Value.read("AuthorizationPolicy", part(answer, "authorization_policy")) },
          options,
          &change
        )
      end

    end

  end
end
