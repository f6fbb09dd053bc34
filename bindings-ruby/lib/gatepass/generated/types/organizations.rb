# frozen_string_literal: true

# Generated from proto/ by `cargo xtask codegen`; do not edit.

module Gatepass
  # MFA config.
  class MFAConfig < Value
    # Enabled.
    # @return [bool]
    attribute :enabled, :bool

    # Provider.
    # @return [String]
    attribute :provider, :text

    # Okta.
    # @return [OktaMFAConfig]
    attribute :okta, "OktaMFAConfig"

  end

  # Okta MFA config.
  class OktaMFAConfig < Value
    # Auth mode.
    # @return [String]
    attribute :auth_mode, :text

    # Api token. A secret: it is never printed.
    # @return [String]
    attribute :api_token, :text, secret: true

    # Api token set.
    # @return [bool]
    attribute :api_token_set, :bool

    # Client id.
    # @return [String]
    attribute :client_id, :text

    # Private key pem. A secret: it is never printed.
    # @return [String]
    attribute :private_key_pem, :text, secret: true

    # Private key pem set.
    # @return [bool]
    attribute :private_key_pem_set, :bool

    # Organization url.
    # @return [String]
    attribute :organization_url, :text

    # Multidevice push enabled.
    # @return [bool]
    attribute :multidevice_push_enabled, :bool

    # User lookup.
    # @return [String]
    attribute :user_lookup, :text

    # Private key id.
    # @return [String]
    attribute :private_key_id, :text

    # Private key id set.
    # @return [bool]
    attribute :private_key_id_set, :bool

  end

end
