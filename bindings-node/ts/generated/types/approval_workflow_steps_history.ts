// Generated from proto/ by `cargo xtask codegen`; do not edit.
/** Types of `proto/…/approval_workflow_steps_history.proto`. */

import type { AccessRules, Duration, Ref } from "../../values.js";
import type { ApprovalWorkflowStep, ApprovalWorkflowStepInit } from "./approval_workflow_steps.js";

/** Approval workflow step history. */
export interface ApprovalWorkflowStepHistory {
  /** Activity id. */
  readonly activityId: string;
  /** Timestamp. */
  readonly timestamp?: Date;
  /** Approval workflow step. */
  readonly approvalWorkflowStep?: ApprovalWorkflowStep;
  /** Deleted at. */
  readonly deletedAt?: Date;
}

/** What makes one: Approval workflow step history. */
export interface ApprovalWorkflowStepHistoryInit {
  /** Activity id. */
  activityId?: string;
  /** Timestamp. */
  timestamp?: Date;
  /** Approval workflow step. */
  approvalWorkflowStep?: ApprovalWorkflowStepInit | ApprovalWorkflowStep;
  /** Deleted at. */
  deletedAt?: Date;
}
