// Generated from proto/ by `cargo xtask codegen`; do not edit.
/** Types of `proto/…/approval_options.proto`. */

import type { AccessRules, Duration, Ref } from "../../values.js";

/** Approval option set. */
export interface ApprovalOptionSet {
  /** Id. Set by the server. */
  readonly id: string;
  /**
   * Approval workflow id. Required. Names a approval workflow: by its id, or by its name where it is written.
   */
  readonly approvalWorkflowId: string;
  /** For the steps in their order; fewer than there are steps leave the rest as they are. */
  readonly steps: readonly StepOptions[];
  /** Nobody votes in more than one step. */
  readonly distinctPeople: boolean;
}

/** What makes one: Approval option set. */
export interface ApprovalOptionSetInit {
  /**
   * Approval workflow id. Required. Names a approval workflow: by its id, or by its name where it is written.
   */
  approvalWorkflow: Ref;
  /** For the steps in their order; fewer than there are steps leave the rest as they are. */
  steps?: readonly (StepOptionsInit | StepOptions)[];
  /** Nobody votes in more than one step. */
  distinctPeople?: boolean;
}

/** Exactly one of the three. */
export interface EscalationApprover {
  /** Account id. */
  readonly accountId: string;
  /** Role id. */
  readonly roleId: string;
  /** Group id. */
  readonly groupId: string;
}

/** What makes one: Exactly one of the three. */
export interface EscalationApproverInit {
  /** Account id. */
  accountId?: string;
  /** Role id. */
  roleId?: string;
  /** Group id. */
  groupId?: string;
}

/** Step options. */
export interface StepOptions {
  /**
   * How many of the step's entries have to approve. 0: all of them, as StrongDM's API shows a step with options.
   */
  readonly needed: number;
  /** Accounts that do not vote here, whatever names them. */
  readonly excludedAccountIds: readonly string[];
  /** How long the step waits before `on_deadline`. Not set: for ever. */
  readonly deadline?: string;
  /**
   * `escalate`, `deny` or `skip`. `skip` is StrongDM's skip_after under another name, and not together with it.
   */
  readonly onDeadline: string;
  /** Who may vote too once the step has escalated. */
  readonly escalateTo: readonly EscalationApprover[];
}

/** What makes one: Step options. */
export interface StepOptionsInit {
  /**
   * How many of the step's entries have to approve. 0: all of them, as StrongDM's API shows a step with options.
   */
  needed?: number;
  /** Accounts that do not vote here, whatever names them. */
  excludedAccountIds?: readonly string[];
  /** How long the step waits before `on_deadline`. Not set: for ever. */
  deadline?: Duration;
  /**
   * `escalate`, `deny` or `skip`. `skip` is StrongDM's skip_after under another name, and not together with it.
   */
  onDeadline?: string;
  /** Who may vote too once the step has escalated. */
  escalateTo?: readonly (EscalationApproverInit | EscalationApprover)[];
}
