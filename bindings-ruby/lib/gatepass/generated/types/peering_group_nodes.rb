# frozen_string_literal: true

# Generated from proto/ by `cargo xtask codegen`; do not edit.

module Gatepass
  # Peering group node.
  class PeeringGroupNode < Entity
    # Id. Set by the server.
    # @return [String]
    attribute :id, :text

    # Node id. The server chooses it where it is not given. Names a node: by its id, or by its name where it is
    # written.
    # @return [String]
    attribute :node_id, :text, names: :node

    # Group id. The server chooses it where it is not given. Names a peering group: by its id, or by its name where
    # it is written.
    # @return [String]
    attribute :group_id, :text, names: :group

  end

end
