// Generated from proto/ by `cargo xtask codegen`; do not edit.
/** Types of `proto/…/workflow_approvers.proto`. */

import type { AccessRules, Duration, Ref } from "../../values.js";

/** Workflow approver. */
export interface WorkflowApprover {
  /** Id. Set by the server. */
  readonly id: string;
  /** Workflow id. Required. Names a workflow: by its id, or by its name where it is written. */
  readonly workflowId: string;
  /** Account id. Names a account: by its id, or by its name where it is written. */
  readonly accountId: string;
  /** Role id. Names a role: by its id, or by its name where it is written. */
  readonly roleId: string;
}

/** What makes one: Workflow approver. */
export interface WorkflowApproverInit {
  /** Workflow id. Required. Names a workflow: by its id, or by its name where it is written. */
  workflow: Ref;
  /** Account id. Names a account: by its id, or by its name where it is written. */
  account?: Ref;
  /** Role id. Names a role: by its id, or by its name where it is written. */
  role?: Ref;
}
