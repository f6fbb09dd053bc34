# frozen_string_literal: true

# Generated from proto/ by `cargo xtask codegen`; do not edit.

module Gatepass
  # A group holds a role.
  class GroupRole < Entity
    # Id. Set by the server.
    # @return [String]
    attribute :id, :text

    # Group id. Required. Names a group: by its id, or by its name where it is written.
    # @return [String]
    attribute :group_id, :text, names: :group, required: true

    # Role id. Required. Names a role: by its id, or by its name where it is written.
    # @return [String]
    attribute :role_id, :text, names: :role, required: true

    # Group name. Set by the server.
    # @return [String]
    attribute :group_name, :text

    # Role name. Set by the server. The server chooses it where it is not given.
    # @return [String]
    attribute :role_name, :text

  end

end
