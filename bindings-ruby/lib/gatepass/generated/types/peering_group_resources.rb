# frozen_string_literal: true

# Generated from proto/ by `cargo xtask codegen`; do not edit.

module Gatepass
  # Peering group resource.
  class PeeringGroupResource < Entity
    # Id. Set by the server.
    # @return [String]
    attribute :id, :text

    # Resource id. The server chooses it where it is not given. Names a resource: by its id, or by its name where it
    # is written.
    # @return [String]
    attribute :resource_id, :text, names: :resource

    # Group id. The server chooses it where it is not given. Names a peering group: by its id, or by its name where
    # it is written.
    # @return [String]
    attribute :group_id, :text, names: :group

  end

end
