# frozen_string_literal: true

# Generated from proto/ by `cargo xtask codegen`; do not edit.

module Gatepass
  # Account permission.
  class AccountPermission < Value
    # Account id.
    # @return [String]
    attribute :account_id, :text

    # Granted at.
    # @return [Time]
    attribute :granted_at, :time

    # Permission.
    # @return [String]
    attribute :permission, :text

    # Scope.
    # @return [String]
    attribute :scope, :text

    # Scoped id.
    # @return [String]
    attribute :scoped_id, :text

  end

end
