# frozen_string_literal: true

# Generated from proto/ by `cargo xtask codegen`; do not edit.

module Gatepass
  # Secret engine password policy.
  class SecretEnginePasswordPolicy < Value
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

  # Secret engine policy.
  class SecretEnginePolicy < Value
    # Password policy.
    # @return [SecretEnginePasswordPolicy]
    attribute :password_policy, "SecretEnginePasswordPolicy"

  end

end
