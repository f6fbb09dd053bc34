// Generated from proto/ by `cargo xtask codegen`; do not edit.
/** Types of `proto/…/role_resources_history.proto`. */

import type { AccessRules, Duration, Ref } from "../../values.js";
import type { RoleResource, RoleResourceInit } from "./role_resources.js";

/** Role resource history. */
export interface RoleResourceHistory {
  /** Activity id. */
  readonly activityId: string;
  /** Timestamp. */
  readonly timestamp?: Date;
  /** Role resource. */
  readonly roleResource?: RoleResource;
  /** Deleted at. */
  readonly deletedAt?: Date;
}

/** What makes one: Role resource history. */
export interface RoleResourceHistoryInit {
  /** Activity id. */
  activityId?: string;
  /** Timestamp. */
  timestamp?: Date;
  /** Role resource. */
  roleResource?: RoleResourceInit | RoleResource;
  /** Deleted at. */
  deletedAt?: Date;
}
