// Generated from proto/ by `cargo xtask codegen`; do not edit.
/** Types of `proto/…/workflow_roles_history.proto`. */

import type { AccessRules, Duration, Ref } from "../../values.js";
import type { WorkflowRole, WorkflowRoleInit } from "./workflow_roles.js";

/** Workflow role history. */
export interface WorkflowRoleHistory {
  /** Activity id. */
  readonly activityId: string;
  /** Timestamp. */
  readonly timestamp?: Date;
  /** Workflow role. */
  readonly workflowRole?: WorkflowRole;
  /** Deleted at. */
  readonly deletedAt?: Date;
}

/** What makes one: Workflow role history. */
export interface WorkflowRoleHistoryInit {
  /** Activity id. */
  activityId?: string;
  /** Timestamp. */
  timestamp?: Date;
  /** Workflow role. */
  workflowRole?: WorkflowRoleInit | WorkflowRole;
  /** Deleted at. */
  deletedAt?: Date;
}
