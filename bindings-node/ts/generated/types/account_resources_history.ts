// Generated from proto/ by `cargo xtask codegen`; do not edit.
/** Types of `proto/…/account_resources_history.proto`. */

import type { AccessRules, Duration, Ref } from "../../values.js";
import type { AccountResource, AccountResourceInit } from "./account_resources.js";

/** Account resource history. */
export interface AccountResourceHistory {
  /** Activity id. */
  readonly activityId: string;
  /** Timestamp. */
  readonly timestamp?: Date;
  /** Account resource. */
  readonly accountResource?: AccountResource;
  /** Deleted at. */
  readonly deletedAt?: Date;
}

/** What makes one: Account resource history. */
export interface AccountResourceHistoryInit {
  /** Activity id. */
  activityId?: string;
  /** Timestamp. */
  timestamp?: Date;
  /** Account resource. */
  accountResource?: AccountResourceInit | AccountResource;
  /** Deleted at. */
  deletedAt?: Date;
}
