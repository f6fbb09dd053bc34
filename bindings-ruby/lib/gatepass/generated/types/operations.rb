# frozen_string_literal: true

# Generated from proto/ by `cargo xtask codegen`; do not edit.

module Gatepass
  # Status response.
  class StatusResponse < Value
    # Ready.
    # @return [bool]
    attribute :ready, :bool

    # Why not.
    # @return [Array[String]]
    attribute :reasons, [:text]

    # Revision.
    # @return [Integer]
    attribute :revision, :integer

    # Time.
    # @return [Time]
    attribute :time, :time

    # Version.
    # @return [String]
    attribute :version, :text

  end

end
