// Generated from proto/ by `cargo xtask codegen`; do not edit.
/** Types of `proto/…/approval_workflows_history.proto`. */

import type { AccessRules, Duration, Ref } from "../../values.js";
import type { ApprovalWorkflow, ApprovalWorkflowInit } from "./approval_workflows.js";

/** Approval workflow history. */
export interface ApprovalWorkflowHistory {
  /** Activity id. */
  readonly activityId: string;
  /** Timestamp. */
  readonly timestamp?: Date;
  /** Approval workflow. */
  readonly approvalWorkflow?: ApprovalWorkflow;
  /** Deleted at. */
  readonly deletedAt?: Date;
}

/** What makes one: Approval workflow history. */
export interface ApprovalWorkflowHistoryInit {
  /** Activity id. */
  activityId?: string;
  /** Timestamp. */
  timestamp?: Date;
  /** Approval workflow. */
  approvalWorkflow?: ApprovalWorkflowInit | ApprovalWorkflow;
  /** Deleted at. */
  deletedAt?: Date;
}
