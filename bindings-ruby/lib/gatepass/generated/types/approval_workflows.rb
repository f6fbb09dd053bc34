# frozen_string_literal: true

# Generated from proto/ by `cargo xtask codegen`; do not edit.

module Gatepass
  # Who approves a step: an account, a role, a group or a reference.
  class ApprovalFlowApprover < Value
    # Account id. Names a account: by its id, or by its name where it is written.
    # @return [String]
    attribute :account_id, :text, names: :account

    # Role id. Names a role: by its id, or by its name where it is written.
    # @return [String]
    attribute :role_id, :text, names: :role

    # Reference.
    # @return [String]
    attribute :reference, :text

    # Group id. Names a group: by its id, or by its name where it is written.
    # @return [String]
    attribute :group_id, :text, names: :group

  end

  # One step of an approval workflow.
  class ApprovalFlowStep < Value
    # Quantifier.
    # @return [String]
    attribute :quantifier, :text

    # Skip after.
    # @return [Rational]
    attribute :skip_after, :duration

    # Approvers. Required.
    # @return [Array[ApprovalFlowApprover]]
    attribute :approvers, ["ApprovalFlowApprover"], required: true

  end

  # Who approves, in which steps; or nobody, where the mode is `automatic`.
  class ApprovalWorkflow < Entity
    # Id. Set by the server.
    # @return [String]
    attribute :id, :text

    # Name. Required.
    # @return [String]
    attribute :name, :text, required: true

    # Approval mode. Required.
    # @return [String]
    attribute :approval_mode, :text, required: true

    # Description.
    # @return [String]
    attribute :description, :text

    # Approval workflow steps.
    # @return [Array[ApprovalFlowStep]]
    attribute :approval_workflow_steps, ["ApprovalFlowStep"]

  end

end
