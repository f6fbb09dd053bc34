# frozen_string_literal: true

# Generated from proto/ by `cargo xtask codegen`; do not edit.

require_relative "../../service"

module Gatepass
  module Services
    # What the organization decides for all requests. Two of these restore a plain reading of StrongDM, and are less
    # safe.
    class RequestSettings < Service
      # `RequestSettings.Get`.
      # @return [OrganizationRequestSettings]
      def get(**options)
        answer = call("RequestSettings.Get", {}, options)
        Value.read("OrganizationRequestSettings", answer["settings"])
      end

      # `RequestSettings.Update`.
      # @return [OrganizationRequestSettings]
      def update(settings, **options)
        answer = call("RequestSettings.Update", { "settings" => Value.write(settings, :settings) }, options)
        Value.read("OrganizationRequestSettings", answer["settings"])
      end

    end

  end
end
