# frozen_string_literal: true

# Generated from proto/ by `cargo xtask codegen`; do not edit.

module Gatepass
  # Workflow approver.
  class WorkflowApprover < Entity
    # Id. Set by the server.
    # @return [String]
    attribute :id, :text

    # Workflow id. Required. Names a workflow: by its id, or by its name where it is written.
    # @return [String]
    attribute :workflow_id, :text, names: :workflow, required: true

    # Account id. Names a account: by its id, or by its name where it is written.
    # @return [String]
    attribute :account_id, :text, names: :account

    # Role id. Names a role: by its id, or by its name where it is written.
    # @return [String]
    attribute :role_id, :text, names: :role

  end

end
