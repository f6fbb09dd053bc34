// Generated from proto/ by `cargo xtask codegen`; do not edit.
/** Types of `proto/…/secret_stores_history.proto`. */

import type { AccessRules, Duration, Ref } from "../../values.js";
import type { SecretStore, SecretStoreInit } from "./secret_store_types.js";

/** Secret store history. */
export interface SecretStoreHistory {
  /** Activity id. */
  readonly activityId: string;
  /** Timestamp. */
  readonly timestamp?: Date;
  /** Secret store. */
  readonly secretStore?: SecretStore;
  /** Deleted at. */
  readonly deletedAt?: Date;
}

/** What makes one: Secret store history. */
export interface SecretStoreHistoryInit {
  /** Activity id. */
  activityId?: string;
  /** Timestamp. */
  timestamp?: Date;
  /** Secret store. */
  secretStore?: SecretStoreInit | SecretStore;
  /** Deleted at. */
  deletedAt?: Date;
}
