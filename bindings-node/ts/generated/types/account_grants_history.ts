// Generated from proto/ by `cargo xtask codegen`; do not edit.
/** Types of `proto/…/account_grants_history.proto`. */

import type { AccessRules, Duration, Ref } from "../../values.js";
import type { AccountGrant, AccountGrantInit } from "./account_grants.js";

/** Account grant history. */
export interface AccountGrantHistory {
  /** Activity id. */
  readonly activityId: string;
  /** Timestamp. */
  readonly timestamp?: Date;
  /** Account grant. */
  readonly accountGrant?: AccountGrant;
  /** Deleted at. */
  readonly deletedAt?: Date;
}

/** What makes one: Account grant history. */
export interface AccountGrantHistoryInit {
  /** Activity id. */
  activityId?: string;
  /** Timestamp. */
  timestamp?: Date;
  /** Account grant. */
  accountGrant?: AccountGrantInit | AccountGrant;
  /** Deleted at. */
  deletedAt?: Date;
}
