// Generated from proto/ by `cargo xtask codegen`; do not edit.
/** Types of `proto/…/secret_store_healths.proto`. */

import type { AccessRules, Duration, Ref } from "../../values.js";

/** Secret store health. */
export interface SecretStoreHealth {
  /** Secret store id. */
  readonly secretStoreId: string;
  /** Node id. */
  readonly nodeId: string;
  /** Status. */
  readonly status: string;
  /** Changed at. */
  readonly changedAt?: Date;
  /** Checked at. */
  readonly checkedAt?: Date;
  /** Error. */
  readonly error: string;
  /** Reachability. */
  readonly reachability: string;
  /** Flags. */
  readonly flags: readonly string[];
}

/** What makes one: Secret store health. */
export interface SecretStoreHealthInit {
  /** Secret store id. */
  secretStoreId?: string;
  /** Node id. */
  nodeId?: string;
  /** Status. */
  status?: string;
  /** Changed at. */
  changedAt?: Date;
  /** Checked at. */
  checkedAt?: Date;
  /** Error. */
  error?: string;
  /** Reachability. */
  reachability?: string;
  /** Flags. */
  flags?: readonly string[];
}
