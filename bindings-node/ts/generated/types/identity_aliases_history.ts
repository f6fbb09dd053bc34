// Generated from proto/ by `cargo xtask codegen`; do not edit.
/** Types of `proto/…/identity_aliases_history.proto`. */

import type { AccessRules, Duration, Ref } from "../../values.js";
import type { IdentityAlias, IdentityAliasInit } from "./identity_aliases.js";

/** Identity alias history. */
export interface IdentityAliasHistory {
  /** Activity id. */
  readonly activityId: string;
  /** Timestamp. */
  readonly timestamp?: Date;
  /** Identity alias. */
  readonly identityAlias?: IdentityAlias;
  /** Deleted at. */
  readonly deletedAt?: Date;
}

/** What makes one: Identity alias history. */
export interface IdentityAliasHistoryInit {
  /** Activity id. */
  activityId?: string;
  /** Timestamp. */
  timestamp?: Date;
  /** Identity alias. */
  identityAlias?: IdentityAliasInit | IdentityAlias;
  /** Deleted at. */
  deletedAt?: Date;
}
