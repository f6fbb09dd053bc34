// Generated from proto/ by `cargo xtask codegen`; do not edit.
/** Types of `proto/…/workflows.proto`. */

import type { AccessRules, Duration, Ref } from "../../values.js";

/** Lint finding. */
export interface LintFinding {
  /**
   * `error`: nobody gets access by it, or it gives access that nobody approved. `warning`: likely not what was
   * meant.
   */
  readonly severity: string;
  /**
   * `nobody_may_request`, `step_unsatisfiable`, `requester_unsatisfiable`, `silence_grants`, `skip_can_grant`,
   * `skip_not_before_time_out`, `single_approver`, `too_few_people`, `disabled`, `no_rules`, `automatic`,
   * `break_glass_unannounced`.
   */
  readonly code: string;
  /** Of which step, from 1; 0 where it is of the whole. */
  readonly step: number;
  /** One line for people. */
  readonly message: string;
}

/** What makes one: Lint finding. */
export interface LintFindingInit {
  /**
   * `error`: nobody gets access by it, or it gives access that nobody approved. `warning`: likely not what was
   * meant.
   */
  severity?: string;
  /**
   * `nobody_may_request`, `step_unsatisfiable`, `requester_unsatisfiable`, `silence_grants`, `skip_can_grant`,
   * `skip_not_before_time_out`, `single_approver`, `too_few_people`, `disabled`, `no_rules`, `automatic`,
   * `break_glass_unannounced`.
   */
  code?: string;
  /** Of which step, from 1; 0 where it is of the whole. */
  step?: number;
  /** One line for people. */
  message?: string;
}

/** Step lint. */
export interface StepLint {
  /** From 1. */
  readonly step: number;
  /** Who could approve today, at most 100. */
  readonly accountIds: readonly string[];
  /** How many there are. */
  readonly approvers: number;
  /** How many have to. */
  readonly needed: number;
}

/** What makes one: Step lint. */
export interface StepLintInit {
  /** From 1. */
  step?: number;
  /** Who could approve today, at most 100. */
  accountIds?: readonly string[];
  /** How many there are. */
  approvers?: number;
  /** How many have to. */
  needed?: number;
}

/** Which resources may be requested, under which approval workflow, for how long. */
export interface Workflow {
  /** Id. Set by the server. */
  readonly id: string;
  /** Name. Required. */
  readonly name: string;
  /** Description. */
  readonly description: string;
  /** Weight. The server chooses it where it is not given. */
  readonly weight: bigint;
  /** Auto grant. Deprecated. */
  readonly autoGrant: boolean;
  /** Enabled. */
  readonly enabled: boolean;
  /** Requires reason. */
  readonly requiresReason: boolean;
  /** Access rules. The server chooses it where it is not given. */
  readonly accessRules: AccessRules;
  /** Approval flow id. Names a approval workflow: by its id, or by its name where it is written. */
  readonly approvalFlowId: string;
  /** Access request max duration. */
  readonly accessRequestMaxDuration?: string;
  /** Access request fixed duration. */
  readonly accessRequestFixedDuration?: string;
}

/** What makes one: Which resources may be requested, under which approval workflow, for how long. */
export interface WorkflowInit {
  /** Name. Required. */
  name: string;
  /** Description. */
  description?: string;
  /** Weight. The server chooses it where it is not given. */
  weight?: bigint | number;
  /** Auto grant. Deprecated. */
  autoGrant?: boolean;
  /** Enabled. */
  enabled?: boolean;
  /** Requires reason. */
  requiresReason?: boolean;
  /** Access rules. The server chooses it where it is not given. */
  accessRules?: AccessRules;
  /** Approval flow id. Names a approval workflow: by its id, or by its name where it is written. */
  approvalFlow?: Ref;
  /** Access request max duration. */
  accessRequestMaxDuration?: Duration;
  /** Access request fixed duration. */
  accessRequestFixedDuration?: Duration;
}

/** Workflow lint. */
export interface WorkflowLint {
  /** Workflow id. */
  readonly workflowId: string;
  /** Workflow name. */
  readonly workflowName: string;
  /** Whether at least one person may request under it, and for each who may all steps can be satisfied. */
  readonly satisfiable: boolean;
  /** Steps. */
  readonly steps: readonly StepLint[];
  /** Findings. */
  readonly findings: readonly LintFinding[];
}

/** What makes one: Workflow lint. */
export interface WorkflowLintInit {
  /** Workflow id. */
  workflowId?: string;
  /** Workflow name. */
  workflowName?: string;
  /** Whether at least one person may request under it, and for each who may all steps can be satisfied. */
  satisfiable?: boolean;
  /** Steps. */
  steps?: readonly (StepLintInit | StepLint)[];
  /** Findings. */
  findings?: readonly (LintFindingInit | LintFinding)[];
}
