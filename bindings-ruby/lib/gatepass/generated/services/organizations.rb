# frozen_string_literal: true

# Generated from proto/ by `cargo xtask codegen`; do not edit.

require_relative "../../service"

module Gatepass
  module Services
    # The service `Organizations`.
    class Organizations < Service
      # Replaces the one with the entity's id and returns it as it was stored. It overwrites what others changed
      # meanwhile; `modify` does not.
      # @return [Organization]
      def update(organization, **options)
        answer = call("Organizations.Update", { "organization" => Value.write(organization, :organization) }, options)
        Value.read("Organization", part(answer, "organization"))
      end

      # The one with this id.
      # @return [Organization]
      def get(**options)
        answer = call("Organizations.Get", {}, options)
        Value.read("Organization", part(answer, "organization"))
      end

      # `Organizations.GetMFA`.
      # @return [MFAConfig]
      def get_mfa(**options)
        answer = call("Organizations.GetMFA", {}, options)
        Value.read("MFAConfig", answer["mfa"])
      end

      # `Organizations.UpdateMFA`.
      # @return [MFAConfig]
      def update_mfa(mfa, **options)
        answer = call("Organizations.UpdateMFA", { "mfa" => Value.write(mfa, :mfa) }, options)
        Value.read("MFAConfig", answer["mfa"])
      end

      # `Organizations.TestMFA`.
      # @return [nil]
      def test_mfa(mfa, **options)
        call("Organizations.TestMFA", { "mfa" => Value.write(mfa, :mfa) }, options)
        nil
      end

      # Gets the one with this id, writes back what the block makes of it, unless someone else changed it meanwhile:
      # then begins again, a few times (RULES 8). The block may therefore run more than once. On StrongDM the last
      # write wins.
      # @return [Organization]
      def modify(**options, &change)
        modified(
          "Organizations.Get", {},
          "Organizations.Update", ->(entity) { { "organization" => Value.write(entity, :organization) } },
          ->(answer) { Value.read("Organization", part(answer, "organization")) },
          options,
          &change
        )
      end

    end

  end
end
