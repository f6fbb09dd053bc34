# frozen_string_literal: true

# Generated from proto/ by `cargo xtask codegen`; do not edit.

require_relative "../../service"

module Gatepass
  module Services
    # What the organization decides for all requests. Two of these restore a plain reading of StrongDM, and are less
    # safe.
    class RequestSettings < Service
      # The one with this id.
      # @return [OrganizationRequestSettings]
      def get(**options)
        answer = call("RequestSettings.Get", {}, options)
        Value.read("OrganizationRequestSettings", part(answer, "settings"))
      end

      # Replaces the one with the entity's id and returns it as it was stored. It overwrites what others changed
      # meanwhile; `modify` does not.
      # @return [OrganizationRequestSettings]
      def update(settings, **options)
        answer = call("RequestSettings.Update", { "settings" => Value.write(settings, :settings) }, options)
        Value.read("OrganizationRequestSettings", part(answer, "settings"))
      end

      # Gets the one with this id, writes back what the block makes of it, unless someone else changed it meanwhile:
      # then begins again, a few times (RULES 8). The block may therefore run more than once. On StrongDM the last
      # write wins.
      # @return [OrganizationRequestSettings]
      def modify(**options, &change)
        modified(
          "RequestSettings.Get", {},
          "RequestSettings.Update", ->(entity) { { "settings" => Value.write(entity, :settings) } },
          ->(answer) { Value.read("OrganizationRequestSettings", part(answer, "settings")) },
          options,
          &change
        )
      end

    end

  end
end
