// Generated from proto/ by `cargo xtask codegen`; do not edit.
/** Types of `proto/…/groups_history.proto`. */

import type { AccessRules, Duration, Ref } from "../../values.js";
import type { Group, GroupInit } from "./groups.js";

/** Group history. */
export interface GroupHistory {
  /** Activity id. */
  readonly activityId: string;
  /** Timestamp. */
  readonly timestamp?: Date;
  /** Group. */
  readonly group?: Group;
  /** Deleted at. */
  readonly deletedAt?: Date;
}

/** What makes one: Group history. */
export interface GroupHistoryInit {
  /** Activity id. */
  activityId?: string;
  /** Timestamp. */
  timestamp?: Date;
  /** Group. */
  group?: GroupInit | Group;
  /** Deleted at. */
  deletedAt?: Date;
}
