// Generated from proto/ by `cargo xtask codegen`; do not edit.
/** Types of `proto/…/approval_workflow_steps.proto`. */

import type { AccessRules, Duration, Ref } from "../../values.js";

/** Approval workflow step. */
export interface ApprovalWorkflowStep {
  /** Id. Set by the server. */
  readonly id: string;
  /**
   * Approval flow id. Required. Names a approval workflow: by its id, or by its name where it is written.
   */
  readonly approvalFlowId: string;
  /** Quantifier. Set by the server. */
  readonly quantifier: string;
  /** Skip after. Set by the server. */
  readonly skipAfter?: string;
  /** Step order. Set by the server. */
  readonly stepOrder: number;
}

/** What makes one: Approval workflow step. */
export interface ApprovalWorkflowStepInit {
  /**
   * Approval flow id. Required. Names a approval workflow: by its id, or by its name where it is written.
   */
  approvalFlow: Ref;
}
