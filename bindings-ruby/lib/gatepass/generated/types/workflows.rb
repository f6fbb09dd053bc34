# frozen_string_literal: true

# Generated from proto/ by `cargo xtask codegen`; do not edit.

module Gatepass
  # Lint finding.
  class LintFinding < Value
    # `error`: nobody gets access by it, or it gives access that nobody approved. `warning`: likely not what was
    # meant.
    # @return [String]
    attribute :severity, :text

    # `nobody_may_request`, `step_unsatisfiable`, `requester_unsatisfiable`, `silence_grants`, `skip_can_grant`,
    # `skip_not_before_time_out`, `single_approver`, `too_few_people`, `disabled`, `no_rules`, `automatic`,
    # `break_glass_unannounced`.
    # @return [String]
    attribute :code, :text

    # Of which step, from 1; 0 where it is of the whole.
    # @return [Integer]
    attribute :step, :integer

    # One line for people.
    # @return [String]
    attribute :message, :text

  end

  # Step lint.
  class StepLint < Value
    # From 1.
    # @return [Integer]
    attribute :step, :integer

    # Who could approve today, at most 100.
    # @return [Array[String]]
    attribute :account_ids, [:text]

    # How many there are.
    # @return [Integer]
    attribute :approvers, :integer

    # How many have to.
    # @return [Integer]
    attribute :needed, :integer

  end

  # Which resources may be requested, under which approval workflow, for how long.
  class Workflow < Entity
    # Id. Set by the server.
    # @return [String]
    attribute :id, :text

    # Name. Required.
    # @return [String]
    attribute :name, :text, required: true

    # Description.
    # @return [String]
    attribute :description, :text

    # Weight. The server chooses it where it is not given.
    # @return [Integer]
    attribute :weight, :integer

    # Auto grant. Deprecated.
    # @return [bool]
    attribute :auto_grant, :bool

    # Enabled.
    # @return [bool]
    attribute :enabled, :bool

    # Requires reason.
    # @return [bool]
    attribute :requires_reason, :bool

    # Access rules. The server chooses it where it is not given.
    # @return [Array[Hash[String, untyped]]]
    attribute :access_rules, :rules

    # Approval flow id. Names a approval workflow: by its id, or by its name where it is written.
    # @return [String]
    attribute :approval_flow_id, :text, names: :approval_flow

    # Access request max duration.
    # @return [Rational]
    attribute :access_request_max_duration, :duration

    # Access request fixed duration.
    # @return [Rational]
    attribute :access_request_fixed_duration, :duration

  end

  # Workflow lint.
  class WorkflowLint < Value
    # Workflow id.
    # @return [String]
    attribute :workflow_id, :text

    # Workflow name.
    # @return [String]
    attribute :workflow_name, :text

    # Whether at least one person may request under it, and for each who may all steps can be satisfied.
    # @return [bool]
    attribute :satisfiable, :bool

    # Steps.
    # @return [Array[StepLint]]
    attribute :steps, ["StepLint"]

    # Findings.
    # @return [Array[LintFinding]]
    attribute :findings, ["LintFinding"]

  end

end
