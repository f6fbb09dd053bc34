// Generated from proto/ by `cargo xtask codegen`; do not edit.
/** Types of `proto/…/groups.proto`. */

import type { AccessRules, Duration, Ref } from "../../values.js";
import type { User, UserInit } from "./accounts.js";
import type { ApprovalWorkflow, ApprovalWorkflowInit } from "./approval_workflows.js";
import type { Role, RoleInit } from "./roles.js";
import type { RateLimitMetadata, RateLimitMetadataInit } from "./spec.js";

/** A named set of accounts. */
export interface Group {
  /** Id. Set by the server. */
  readonly id: string;
  /** Name. Required. */
  readonly name: string;
  /** Description. */
  readonly description: string;
  /** Source. Set by the server. */
  readonly source: string;
  /** Tags. */
  readonly tags: Readonly<Record<string, string>>;
}

/** What makes one: A named set of accounts. */
export interface GroupInit {
  /** Name. Required. */
  name: string;
  /** Description. */
  description?: string;
  /** Tags. */
  tags?: Readonly<Record<string, string>>;
}

/** Group from role. */
export interface GroupFromRole {
  /** Rate limit. */
  readonly rateLimit?: RateLimitMetadata;
  /** Role. */
  readonly role?: Role;
  /** Group. */
  readonly group?: Group;
  /** Accounts. */
  readonly accounts: readonly User[];
  /** Approval flows. */
  readonly approvalFlows: readonly ApprovalWorkflow[];
}

/** What makes one: Group from role. */
export interface GroupFromRoleInit {
  /** Rate limit. */
  rateLimit?: RateLimitMetadataInit | RateLimitMetadata;
  /** Role. */
  role?: RoleInit | Role;
  /** Group. */
  group?: GroupInit | Group;
  /** Accounts. */
  accounts?: readonly (UserInit | User)[];
  /** Approval flows. */
  approvalFlows?: readonly (ApprovalWorkflowInit | ApprovalWorkflow)[];
}
