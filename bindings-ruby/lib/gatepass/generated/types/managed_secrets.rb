# frozen_string_literal: true

# Generated from proto/ by `cargo xtask codegen`; do not edit.

module Gatepass
  # Managed secret.
  class ManagedSecret < Entity
    # Id. Set by the server.
    # @return [String]
    attribute :id, :text

    # Name. Required.
    # @return [String]
    attribute :name, :text, required: true

    # Secret engine id. Required. Names a secret engine: by its id, or by its name where it is written.
    # @return [String]
    attribute :secret_engine_id, :text, names: :secret_engine, required: true

    # Value. A secret: it is never printed.
    # @return [String]
    attribute :value, :bytes, secret: true

    # Secret store path. Set by the server.
    # @return [String]
    attribute :secret_store_path, :text

    # Policy. Required.
    # @return [ManagedSecretPolicy]
    attribute :policy, "ManagedSecretPolicy", required: true

    # Tags.
    # @return [Hash[String, String]]
    attribute :tags, :tags

    # Last rotated at. Set by the server.
    # @return [Time]
    attribute :last_rotated_at, :time

    # Expires at. Set by the server.
    # @return [Time]
    attribute :expires_at, :time

    # Config. Set by the server.
    # @return [String]
    attribute :config, :text

    # Lock required.
    # @return [bool]
    attribute :lock_required, :bool

  end

  # Managed secret log.
  class ManagedSecretLog < Entity
    # Id.
    # @return [String]
    attribute :id, :text

    # Created at.
    # @return [Time]
    attribute :created_at, :time

    # Secret engine id. Required.
    # @return [String]
    attribute :secret_engine_id, :text, required: true

    # Managed secret id. Required.
    # @return [String]
    attribute :managed_secret_id, :text, required: true

    # Account id. Required.
    # @return [String]
    attribute :account_id, :text, required: true

    # Action. Required.
    # @return [String]
    attribute :action, :text, required: true

    # Debug. Required.
    # @return [String]
    attribute :debug, :text, required: true

  end

  # Managed secret password policy.
  class ManagedSecretPasswordPolicy < Value
    # Length.
    # @return [Integer]
    attribute :length, :integer

    # Exclude upper case.
    # @return [bool]
    attribute :exclude_upper_case, :bool

    # Num digits.
    # @return [Integer]
    attribute :num_digits, :integer

    # Num symbols.
    # @return [Integer]
    attribute :num_symbols, :integer

    # Allow repeat.
    # @return [bool]
    attribute :allow_repeat, :bool

    # Exclude characters.
    # @return [String]
    attribute :exclude_characters, :text

  end

  # Managed secret policy.
  class ManagedSecretPolicy < Value
    # Rotation policy.
    # @return [ManagedSecretRotationPolicy]
    attribute :rotation_policy, "ManagedSecretRotationPolicy"

    # Password policy.
    # @return [ManagedSecretPasswordPolicy]
    attribute :password_policy, "ManagedSecretPasswordPolicy"

  end

  # Managed secret rotation policy.
  class ManagedSecretRotationPolicy < Value
  end

  # Managed secret validate response.
  class ManagedSecretValidateResponse < Value
    # Valid.
    # @return [bool]
    attribute :valid, :bool

    # Invalid info.
    # @return [String]
    attribute :invalid_info, :text

  end

end
