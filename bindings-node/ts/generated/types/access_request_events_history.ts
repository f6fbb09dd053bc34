// Generated from proto/ by `cargo xtask codegen`; do not edit.
/** Types of `proto/…/access_request_events_history.proto`. */

import type { AccessRules, Duration, Ref } from "../../values.js";
import type { AccessRequestEvent, AccessRequestEventInit } from "./access_requests.js";

/** Access request event history. */
export interface AccessRequestEventHistory {
  /** Activity id. */
  readonly activityId: string;
  /** Timestamp. */
  readonly timestamp?: Date;
  /** Access request event. */
  readonly accessRequestEvent?: AccessRequestEvent;
  /** Deleted at. */
  readonly deletedAt?: Date;
}

/** What makes one: Access request event history. */
export interface AccessRequestEventHistoryInit {
  /** Activity id. */
  activityId?: string;
  /** Timestamp. */
  timestamp?: Date;
  /** Access request event. */
  accessRequestEvent?: AccessRequestEventInit | AccessRequestEvent;
  /** Deleted at. */
  deletedAt?: Date;
}
