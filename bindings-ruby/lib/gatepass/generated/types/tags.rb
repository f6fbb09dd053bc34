# frozen_string_literal: true

# Generated from proto/ by `cargo xtask codegen`; do not edit.

module Gatepass
  # Tag.
  class Tag < Value
    # Name.
    # @return [String]
    attribute :name, :text

    # Value.
    # @return [String]
    attribute :value, :text

  end

end
