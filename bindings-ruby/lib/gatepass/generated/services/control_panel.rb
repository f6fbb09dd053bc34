# frozen_string_literal: true

# Generated from proto/ by `cargo xtask codegen`; do not edit.

require_relative "../../service"

module Gatepass
  module Services
    # The service `ControlPanel`.
    class ControlPanel < Service
      # `ControlPanel.GetSSHCAPublicKey`.
      # @return [String]
      def get_sshca_public_key(**options)
        answer = call("ControlPanel.GetSSHCAPublicKey", {}, options)
        Value.read(:text, answer["public_key"])
      end

      # `ControlPanel.GetRDPCAPublicKey`.
      # @return [String]
      def get_rdpca_public_key(**options)
        answer = call("ControlPanel.GetRDPCAPublicKey", {}, options)
        Value.read(:text, answer["public_key"])
      end

      # `ControlPanel.GetOrgURLInfo`.
      # @return [ControlPanelGetOrgURLInfoResponse]
      def get_org_url_info(**options)
        answer = call("ControlPanel.GetOrgURLInfo", {}, options)
        Value.read("ControlPanelGetOrgURLInfoResponse", answer)
      end

      # `ControlPanel.VerifyJWT`.
      # @return [bool]
      def verify_jwt(token, **options)
        answer = call("ControlPanel.VerifyJWT", { "token" => Value.write(token, :token) }, options)
        Value.read(:bool, answer["valid"])
      end

    end

  end
end
