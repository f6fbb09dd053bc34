// Generated from proto/ by `cargo xtask codegen`; do not edit.
/** Types of `proto/…/operations.proto`. */

import type { AccessRules, Duration, Ref } from "../../values.js";

/** Status response. */
export interface StatusResponse {
  /** Ready. */
  readonly ready: boolean;
  /** Why not. */
  readonly reasons: readonly string[];
  /** Revision. */
  readonly revision: bigint;
  /** Time. */
  readonly time?: Date;
  /** Version. */
  readonly version: string;
}

/** What makes one: Status response. */
export interface StatusResponseInit {
  /** Ready. */
  ready?: boolean;
  /** Why not. */
  reasons?: readonly string[];
  /** Revision. */
  revision?: bigint | number;
  /** Time. */
  time?: Date;
  /** Version. */
  version?: string;
}
