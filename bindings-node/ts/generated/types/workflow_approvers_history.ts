// Generated from proto/ by `cargo xtask codegen`; do not edit.
/** Types of `proto/…/workflow_approvers_history.proto`. */

import type { AccessRules, Duration, Ref } from "../../values.js";
import type { WorkflowApprover, WorkflowApproverInit } from "./workflow_approvers.js";

/** Workflow approver history. */
export interface WorkflowApproverHistory {
  /** Activity id. */
  readonly activityId: string;
  /** Timestamp. */
  readonly timestamp?: Date;
  /** Workflow approver. */
  readonly workflowApprover?: WorkflowApprover;
  /** Deleted at. */
  readonly deletedAt?: Date;
}

/** What makes one: Workflow approver history. */
export interface WorkflowApproverHistoryInit {
  /** Activity id. */
  activityId?: string;
  /** Timestamp. */
  timestamp?: Date;
  /** Workflow approver. */
  workflowApprover?: WorkflowApproverInit | WorkflowApprover;
  /** Deleted at. */
  deletedAt?: Date;
}
