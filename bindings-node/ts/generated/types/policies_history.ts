// Generated from proto/ by `cargo xtask codegen`; do not edit.
/** Types of `proto/…/policies_history.proto`. */

import type { AccessRules, Duration, Ref } from "../../values.js";
import type { Policy, PolicyInit } from "./policies.js";

/** Policy history. */
export interface PolicyHistory {
  /** Activity id. */
  readonly activityId: string;
  /** Timestamp. */
  readonly timestamp?: Date;
  /** Policy. */
  readonly policy?: Policy;
  /** Deleted at. */
  readonly deletedAt?: Date;
}

/** What makes one: Policy history. */
export interface PolicyHistoryInit {
  /** Activity id. */
  activityId?: string;
  /** Timestamp. */
  timestamp?: Date;
  /** Policy. */
  policy?: PolicyInit | Policy;
  /** Deleted at. */
  deletedAt?: Date;
}
