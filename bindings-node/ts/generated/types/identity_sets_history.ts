// Generated from proto/ by `cargo xtask codegen`; do not edit.
/** Types of `proto/…/identity_sets_history.proto`. */

import type { AccessRules, Duration, Ref } from "../../values.js";
import type { IdentitySet, IdentitySetInit } from "./identity_sets.js";

/** Identity set history. */
export interface IdentitySetHistory {
  /** Activity id. */
  readonly activityId: string;
  /** Timestamp. */
  readonly timestamp?: Date;
  /** Identity set. */
  readonly identitySet?: IdentitySet;
  /** Deleted at. */
  readonly deletedAt?: Date;
}

/** What makes one: Identity set history. */
export interface IdentitySetHistoryInit {
  /** Activity id. */
  activityId?: string;
  /** Timestamp. */
  timestamp?: Date;
  /** Identity set. */
  identitySet?: IdentitySetInit | IdentitySet;
  /** Deleted at. */
  deletedAt?: Date;
}
