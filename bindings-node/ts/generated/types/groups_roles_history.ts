// Generated from proto/ by `cargo xtask codegen`; do not edit.
/** Types of `proto/…/groups_roles_history.proto`. */

import type { AccessRules, Duration, Ref } from "../../values.js";
import type { GroupRole, GroupRoleInit } from "./groups_roles.js";

/** Group role history. */
export interface GroupRoleHistory {
  /** Activity id. */
  readonly activityId: string;
  /** Timestamp. */
  readonly timestamp?: Date;
  /** Group role. */
  readonly groupRole?: GroupRole;
  /** Deleted at. */
  readonly deletedAt?: Date;
}

/** What makes one: Group role history. */
export interface GroupRoleHistoryInit {
  /** Activity id. */
  activityId?: string;
  /** Timestamp. */
  timestamp?: Date;
  /** Group role. */
  groupRole?: GroupRoleInit | GroupRole;
  /** Deleted at. */
  deletedAt?: Date;
}
