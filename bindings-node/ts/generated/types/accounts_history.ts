// Generated from proto/ by `cargo xtask codegen`; do not edit.
/** Types of `proto/…/accounts_history.proto`. */

import type { AccessRules, Duration, Ref } from "../../values.js";
import type { Account, AccountInit } from "./accounts.js";

/** Account history. */
export interface AccountHistory {
  /** Activity id. */
  readonly activityId: string;
  /** Timestamp. */
  readonly timestamp?: Date;
  /** Account. */
  readonly account?: Account;
  /** Deleted at. */
  readonly deletedAt?: Date;
}

/** What makes one: Account history. */
export interface AccountHistoryInit {
  /** Activity id. */
  activityId?: string;
  /** Timestamp. */
  timestamp?: Date;
  /** Account. */
  account?: AccountInit | Account;
  /** Deleted at. */
  deletedAt?: Date;
}
