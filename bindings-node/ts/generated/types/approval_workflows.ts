// Generated from proto/ by `cargo xtask codegen`; do not edit.
/** Types of `proto/…/approval_workflows.proto`. */

import type { AccessRules, Duration, Ref } from "../../values.js";

/** Who approves a step: an account, a role, a group or a reference. */
export interface ApprovalFlowApprover {
  /** Account id. Names a account: by its id, or by its name where it is written. */
  readonly accountId: string;
  /** Role id. Names a role: by its id, or by its name where it is written. */
  readonly roleId: string;
  /** Reference. */
  readonly reference: string;
  /** Group id. Names a group: by its id, or by its name where it is written. */
  readonly groupId: string;
}

/** What makes one: Who approves a step: an account, a role, a group or a reference. */
export interface ApprovalFlowApproverInit {
  /** Account id. Names a account: by its id, or by its name where it is written. */
  account?: Ref;
  /** Role id. Names a role: by its id, or by its name where it is written. */
  role?: Ref;
  /** Reference. */
  reference?: string;
  /** Group id. Names a group: by its id, or by its name where it is written. */
  group?: Ref;
}

/** One step of an approval workflow. */
export interface ApprovalFlowStep {
  /** Quantifier. */
  readonly quantifier: string;
  /** Skip after. */
  readonly skipAfter?: string;
  /** Approvers. Required. */
  readonly approvers: readonly ApprovalFlowApprover[];
}

/** What makes one: One step of an approval workflow. */
export interface ApprovalFlowStepInit {
  /** Quantifier. */
  quantifier?: string;
  /** Skip after. */
  skipAfter?: Duration;
  /** Approvers. Required. */
  approvers: readonly (ApprovalFlowApproverInit | ApprovalFlowApprover)[];
}

/** Who approves, in which steps; or nobody, where the mode is `automatic`. */
export interface ApprovalWorkflow {
  /** Id. Set by the server. */
  readonly id: string;
  /** Name. Required. */
  readonly name: string;
  /** Approval mode. Required. */
  readonly approvalMode: string;
  /** Description. */
  readonly description: string;
  /** Approval workflow steps. */
  readonly approvalWorkflowSteps: readonly ApprovalFlowStep[];
}

/** What makes one: Who approves, in which steps; or nobody, where the mode is `automatic`. */
export interface ApprovalWorkflowInit {
  /** Name. Required. */
  name: string;
  /** Approval mode. Required. */
  approvalMode: string;
  /** Description. */
  description?: string;
  /** Approval workflow steps. */
  approvalWorkflowSteps?: readonly (ApprovalFlowStepInit | ApprovalFlowStep)[];
}
