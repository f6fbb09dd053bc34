// Generated from proto/ by `cargo xtask codegen`; do not edit.
/** Types of `proto/…/access_requests_history.proto`. */

import type { AccessRules, Duration, Ref } from "../../values.js";
import type { AccessRequestSummary, AccessRequestSummaryInit } from "./access_requests.js";

/** Access request history. */
export interface AccessRequestHistory {
  /** Activity id. */
  readonly activityId: string;
  /** Timestamp. */
  readonly timestamp?: Date;
  /** Access request. */
  readonly accessRequest?: AccessRequestSummary;
  /** Deleted at. */
  readonly deletedAt?: Date;
}

/** What makes one: Access request history. */
export interface AccessRequestHistoryInit {
  /** Activity id. */
  activityId?: string;
  /** Timestamp. */
  timestamp?: Date;
  /** Access request. */
  accessRequest?: AccessRequestSummaryInit | AccessRequestSummary;
  /** Deleted at. */
  deletedAt?: Date;
}
