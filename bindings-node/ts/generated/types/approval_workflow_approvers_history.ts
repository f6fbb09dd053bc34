// Generated from proto/ by `cargo xtask codegen`; do not edit.
/** Types of `proto/…/approval_workflow_approvers_history.proto`. */

import type { AccessRules, Duration, Ref } from "../../values.js";
import type { ApprovalWorkflowApprover, ApprovalWorkflowApproverInit } from "./approval_workflow_approvers.js";

/** Approval workflow approver history. */
export interface ApprovalWorkflowApproverHistory {
  /** Activity id. */
  readonly activityId: string;
  /** Timestamp. */
  readonly timestamp?: Date;
  /** Approval workflow approver. */
  readonly approvalWorkflowApprover?: ApprovalWorkflowApprover;
  /** Deleted at. */
  readonly deletedAt?: Date;
}

/** What makes one: Approval workflow approver history. */
export interface ApprovalWorkflowApproverHistoryInit {
  /** Activity id. */
  activityId?: string;
  /** Timestamp. */
  timestamp?: Date;
  /** Approval workflow approver. */
  approvalWorkflowApprover?: ApprovalWorkflowApproverInit | ApprovalWorkflowApprover;
  /** Deleted at. */
  deletedAt?: Date;
}
