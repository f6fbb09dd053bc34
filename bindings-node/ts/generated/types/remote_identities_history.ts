// Generated from proto/ by `cargo xtask codegen`; do not edit.
/** Types of `proto/…/remote_identities_history.proto`. */

import type { AccessRules, Duration, Ref } from "../../values.js";
import type { RemoteIdentity, RemoteIdentityInit } from "./remote_identities.js";

/** Remote identity history. */
export interface RemoteIdentityHistory {
  /** Activity id. */
  readonly activityId: string;
  /** Timestamp. */
  readonly timestamp?: Date;
  /** Remote identity. */
  readonly remoteIdentity?: RemoteIdentity;
  /** Deleted at. */
  readonly deletedAt?: Date;
}

/** What makes one: Remote identity history. */
export interface RemoteIdentityHistoryInit {
  /** Activity id. */
  activityId?: string;
  /** Timestamp. */
  timestamp?: Date;
  /** Remote identity. */
  remoteIdentity?: RemoteIdentityInit | RemoteIdentity;
  /** Deleted at. */
  deletedAt?: Date;
}
