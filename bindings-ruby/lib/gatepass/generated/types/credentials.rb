# frozen_string_literal: true

# Generated from proto/ by `cargo xtask codegen`; do not edit.

module Gatepass
  # Credential.
  class Credential < Entity
    # Id. Set by the server.
    # @return [String]
    attribute :id, :text

    # Account id. Required. Names a account: by its id, or by its name where it is written.
    # @return [String]
    attribute :account_id, :text, names: :account, required: true

    # For people; need not be unique.
    # @return [String]
    attribute :name, :text

    # Created at. Set by the server.
    # @return [Time]
    attribute :created_at, :time

    # When the key stops working. Not set: never.
    # @return [Time]
    attribute :deadline, :time

    # Takes only the fresh signature, StrongDM's no longer (RULES 5.2).
    # @return [bool]
    attribute :fresh_only, :bool

    # The account's level when this was made (`user`, `admin`, `service`). The credential has what the account may
    # do now, and never more than this level may (RULES 4.3). Set by the server.
    # @return [String]
    attribute :level, :text

    # HTTP Basic may carry the secret itself, on loopback or TLS (RULES 5.4).
    # @return [bool]
    attribute :basic, :bool

  end

  # Credential create response.
  class CredentialCreateResponse < Value
    # Credential.
    # @return [Credential]
    attribute :credential, "Credential"

    # Access key.
    # @return [String]
    attribute :access_key, :text

    # Shown here and never again. A secret: it is never printed.
    # @return [String]
    attribute :secret_key, :text, secret: true

  end

  # Credential create token response.
  class CredentialCreateTokenResponse < Value
    # Shown here and never again. A secret: it is never printed.
    # @return [String]
    attribute :token, :text, secret: true

    # Expires at.
    # @return [Time]
    attribute :expires_at, :time

  end

end
