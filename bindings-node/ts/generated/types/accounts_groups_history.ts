// Generated from proto/ by `cargo xtask codegen`; do not edit.
/** Types of `proto/…/accounts_groups_history.proto`. */

import type { AccessRules, Duration, Ref } from "../../values.js";
import type { AccountGroup, AccountGroupInit } from "./accounts_groups.js";

/** Account group history. */
export interface AccountGroupHistory {
  /** Activity id. */
  readonly activityId: string;
  /** Timestamp. */
  readonly timestamp?: Date;
  /** Account group. */
  readonly accountGroup?: AccountGroup;
  /** Deleted at. */
  readonly deletedAt?: Date;
}

/** What makes one: Account group history. */
export interface AccountGroupHistoryInit {
  /** Activity id. */
  activityId?: string;
  /** Timestamp. */
  timestamp?: Date;
  /** Account group. */
  accountGroup?: AccountGroupInit | AccountGroup;
  /** Deleted at. */
  deletedAt?: Date;
}
