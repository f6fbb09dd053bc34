# frozen_string_literal: true

# Generated from proto/ by `cargo xtask codegen`; do not edit.

module Gatepass
  # Holders of a role may use a workflow.
  class WorkflowRole < Entity
    # Id. Set by the server.
    # @return [String]
    attribute :id, :text

    # Workflow id. Required. Names a workflow: by its id, or by its name where it is written.
    # @return [String]
    attribute :workflow_id, :text, names: :workflow, required: true

    # Role id. Required. Names a role: by its id, or by its name where it is written.
    # @return [String]
    attribute :role_id, :text, names: :role, required: true

  end

end
