# frozen_string_literal: true

# Generated from proto/ by `cargo xtask codegen`; do not edit.

module Gatepass
  # Peering group peer.
  class PeeringGroupPeer < Entity
    # Id. Set by the server.
    # @return [String]
    attribute :id, :text

    # Group id. The server chooses it where it is not given. Names a peering group: by its id, or by its name where
    # it is written.
    # @return [String]
    attribute :group_id, :text, names: :group

    # Peers with group id. The server chooses it where it is not given. Names a peering group: by its id, or by its
    # name where it is written.
    # @return [String]
    attribute :peers_with_group_id, :text, names: :peers_with_group

  end

end
