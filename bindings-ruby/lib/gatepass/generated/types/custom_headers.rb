# frozen_string_literal: true

# Generated from proto/ by `cargo xtask codegen`; do not edit.

module Gatepass
  # Custom header.
  class CustomHeader < Value
    # Name.
    # @return [String]
    attribute :name, :text

    # Value. A secret: it is never printed.
    # @return [String]
    attribute :value, :text, secret: true

    # Secret.
    # @return [bool]
    attribute :secret, :bool

  end

  # Custom headers.
  class CustomHeaders < Value
    # Custom headers.
    # @return [Array[CustomHeader]]
    attribute :custom_headers, ["CustomHeader"]

  end

end
