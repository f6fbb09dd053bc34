# frozen_string_literal: true

# Generated from proto/ by `cargo xtask codegen`; do not edit.

module Gatepass
  # Approval workflow approver.
  class ApprovalWorkflowApprover < Entity
    # Id. Set by the server.
    # @return [String]
    attribute :id, :text

    # Approval flow id. Required. Names a approval workflow: by its id, or by its name where it is written.
    # @return [String]
    attribute :approval_flow_id, :text, names: :approval_flow, required: true

    # Approval step id. Required. Names a approval workflow step: by its id, or by its name where it is written.
    # @return [String]
    attribute :approval_step_id, :text, names: :approval_step, required: true

    # Account id. Names a account: by its id, or by its name where it is written.
    # @return [String]
    attribute :account_id, :text, names: :account

    # Role id. Names a role: by its id, or by its name where it is written.
    # @return [String]
    attribute :role_id, :text, names: :role

    # Reference. Set by the server.
    # @return [String]
    attribute :reference, :text

    # Group id. Names a group: by its id, or by its name where it is written.
    # @return [String]
    attribute :group_id, :text, names: :group

  end

end
