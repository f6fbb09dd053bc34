// Generated from proto/ by `cargo xtask codegen`; do not edit.
/** Types of `proto/…/remote_identity_groups_history.proto`. */

import type { AccessRules, Duration, Ref } from "../../values.js";
import type { RemoteIdentityGroup, RemoteIdentityGroupInit } from "./remote_identity_groups.js";

/** Remote identity group history. */
export interface RemoteIdentityGroupHistory {
  /** Activity id. */
  readonly activityId: string;
  /** Timestamp. */
  readonly timestamp?: Date;
  /** Remote identity group. */
  readonly remoteIdentityGroup?: RemoteIdentityGroup;
  /** Deleted at. */
  readonly deletedAt?: Date;
}

/** What makes one: Remote identity group history. */
export interface RemoteIdentityGroupHistoryInit {
  /** Activity id. */
  activityId?: string;
  /** Timestamp. */
  timestamp?: Date;
  /** Remote identity group. */
  remoteIdentityGroup?: RemoteIdentityGroupInit | RemoteIdentityGroup;
  /** Deleted at. */
  deletedAt?: Date;
}
