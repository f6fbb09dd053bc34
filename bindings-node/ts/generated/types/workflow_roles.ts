// Generated from proto/ by `cargo xtask codegen`; do not edit.
/** Types of `proto/…/workflow_roles.proto`. */

import type { AccessRules, Duration, Ref } from "../../values.js";

/** Holders of a role may use a workflow. */
export interface WorkflowRole {
  /** Id. Set by the server. */
  readonly id: string;
  /** Workflow id. Required. Names a workflow: by its id, or by its name where it is written. */
  readonly workflowId: string;
  /** Role id. Required. Names a role: by its id, or by its name where it is written. */
  readonly roleId: string;
}

/** What makes one: Holders of a role may use a workflow. */
export interface WorkflowRoleInit {
  /** Workflow id. Required. Names a workflow: by its id, or by its name where it is written. */
  workflow: Ref;
  /** Role id. Required. Names a role: by its id, or by its name where it is written. */
  role: Ref;
}
