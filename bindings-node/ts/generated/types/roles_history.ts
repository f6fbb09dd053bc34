// Generated from proto/ by `cargo xtask codegen`; do not edit.
/** Types of `proto/…/roles_history.proto`. */

import type { AccessRules, Duration, Ref } from "../../values.js";
import type { Role, RoleInit } from "./roles.js";

/** Role history. */
export interface RoleHistory {
  /** Activity id. */
  readonly activityId: string;
  /** Timestamp. */
  readonly timestamp?: Date;
  /** Role. */
  readonly role?: Role;
  /** Deleted at. */
  readonly deletedAt?: Date;
}

/** What makes one: Role history. */
export interface RoleHistoryInit {
  /** Activity id. */
  activityId?: string;
  /** Timestamp. */
  timestamp?: Date;
  /** Role. */
  role?: RoleInit | Role;
  /** Deleted at. */
  deletedAt?: Date;
}
