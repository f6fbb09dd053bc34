# frozen_string_literal: true

# Generated from proto/ by `cargo xtask codegen`; do not edit.

module Gatepass
  # Control panel get org URL info response.
  class ControlPanelGetOrgURLInfoResponse < Value
    # Base url.
    # @return [String]
    attribute :base_url, :text

    # Websites subdomain.
    # @return [String]
    attribute :websites_subdomain, :text

    # Oidc issuer url.
    # @return [String]
    attribute :oidc_issuer_url, :text

    # Saml metadata url.
    # @return [String]
    attribute :saml_metadata_url, :text

  end

end
