// Generated from proto/ by `cargo xtask codegen`; do not edit.
/** Types of `proto/…/approval_workflow_approvers.proto`. */

import type { AccessRules, Duration, Ref } from "../../values.js";

/** Approval workflow approver. */
export interface ApprovalWorkflowApprover {
  /** Id. Set by the server. */
  readonly id: string;
  /**
   * Approval flow id. Required. Names a approval workflow: by its id, or by its name where it is written.
   */
  readonly approvalFlowId: string;
  /**
   * Approval step id. Required. Names a approval workflow step: by its id, or by its name where it is written.
   */
  readonly approvalStepId: string;
  /** Account id. Names a account: by its id, or by its name where it is written. */
  readonly accountId: string;
  /** Role id. Names a role: by its id, or by its name where it is written. */
  readonly roleId: string;
  /** Reference. Set by the server. */
  readonly reference: string;
  /** Group id. Names a group: by its id, or by its name where it is written. */
  readonly groupId: string;
}

/** What makes one: Approval workflow approver. */
export interface ApprovalWorkflowApproverInit {
  /**
   * Approval flow id. Required. Names a approval workflow: by its id, or by its name where it is written.
   */
  approvalFlow: Ref;
  /**
   * Approval step id. Required. Names a approval workflow step: by its id, or by its name where it is written.
   */
  approvalStep: Ref;
  /** Account id. Names a account: by its id, or by its name where it is written. */
  account?: Ref;
  /** Role id. Names a role: by its id, or by its name where it is written. */
  role?: Ref;
  /** Group id. Names a group: by its id, or by its name where it is written. */
  group?: Ref;
}
