// Generated from proto/ by `cargo xtask codegen`; do not edit.
/** Types of `proto/…/workflows_history.proto`. */

import type { AccessRules, Duration, Ref } from "../../values.js";
import type { Workflow, WorkflowInit } from "./workflows.js";

/** Workflow history. */
export interface WorkflowHistory {
  /** Activity id. */
  readonly activityId: string;
  /** Timestamp. */
  readonly timestamp?: Date;
  /** Workflow. */
  readonly workflow?: Workflow;
  /** Deleted at. */
  readonly deletedAt?: Date;
}

/** What makes one: Workflow history. */
export interface WorkflowHistoryInit {
  /** Activity id. */
  activityId?: string;
  /** Timestamp. */
  timestamp?: Date;
  /** Workflow. */
  workflow?: WorkflowInit | Workflow;
  /** Deleted at. */
  deletedAt?: Date;
}
