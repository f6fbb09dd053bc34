# frozen_string_literal: true

# Generated from proto/ by `cargo xtask codegen`; do not edit.

module Gatepass
  # Peering group.
  class PeeringGroup < Entity
    # Id. Set by the server.
    # @return [String]
    attribute :id, :text

    # Name. The server chooses it where it is not given.
    # @return [String]
    attribute :name, :text

  end

end
