# frozen_string_literal: true

# Generated from proto/ by `cargo xtask codegen`; do not edit.

module Gatepass
  # Approval option set.
  class ApprovalOptionSet < Entity
    # Id. Set by the server.
    # @return [String]
    attribute :id, :text

    # Approval workflow id. Required. Names a approval workflow: by its id, or by its name where it is written.
    # @return [String]
    attribute :approval_workflow_id, :text, names: :approval_workflow, required: true

    # For the steps in their order; fewer than there are steps leave the rest as they are.
    # @return [Array[StepOptions]]
    attribute :steps, ["StepOptions"]

    # Nobody votes in more than one step.
    # @return [bool]
    attribute :distinct_people, :bool

  end

  # Exactly one of the three.
  class EscalationApprover < Value
    # Account id.
    # @return [String]
    attribute :account_id, :text

    # Role id.
    # @return [String]
    attribute :role_id, :text

    # Group id.
    # @return [String]
    attribute :group_id, :text

  end

  # Step options.
  class StepOptions < Value
    # How many of the step's entries have to approve. 0: all of them, as StrongDM's API shows a step with options.
    # @return [Integer]
    attribute :needed, :integer

    # Accounts that do not vote here, whatever names them.
    # @return [Array[String]]
    attribute :excluded_account_ids, [:text]

    # How long the step waits before `on_deadline`. Not set: for ever.
    # @return [Rational]
    attribute :deadline, :duration

    # `escalate`, `deny` or `skip`. `skip` is StrongDM's skip_after under another name, and not together with it.
    # @return [String]
    attribute :on_deadline, :text

    # Who may vote too once the step has escalated.
    # @return [Array[EscalationApprover]]
    attribute :escalate_to, ["EscalationApprover"]

  end

end
