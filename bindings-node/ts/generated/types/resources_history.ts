// Generated from proto/ by `cargo xtask codegen`; do not edit.
/** Types of `proto/…/resources_history.proto`. */

import type { AccessRules, Duration, Ref } from "../../values.js";
import type { Resource, ResourceInit } from "./drivers.js";

/** Resource history. */
export interface ResourceHistory {
  /** Activity id. */
  readonly activityId: string;
  /** Timestamp. */
  readonly timestamp?: Date;
  /** Resource. */
  readonly resource?: Resource;
  /** Deleted at. */
  readonly deletedAt?: Date;
}

/** What makes one: Resource history. */
export interface ResourceHistoryInit {
  /** Activity id. */
  activityId?: string;
  /** Timestamp. */
  timestamp?: Date;
  /** Resource. */
  resource?: ResourceInit | Resource;
  /** Deleted at. */
  deletedAt?: Date;
}
