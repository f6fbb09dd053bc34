# frozen_string_literal: true

# Generated from proto/ by `cargo xtask codegen`; do not edit.

module Gatepass
  # Role resource.
  class RoleResource < Value
    # Role id.
    # @return [String]
    attribute :role_id, :text

    # Resource id.
    # @return [String]
    attribute :resource_id, :text

    # Granted at.
    # @return [Time]
    attribute :granted_at, :time

  end

end
