// Generated from proto/ by `cargo xtask codegen`; do not edit.
/** Types of `proto/…/access_requests.proto`. */

import type { AccessRules, Duration, Ref } from "../../values.js";

/** One account's wish for one resource for a while, with a reason. */
export interface AccessRequest {
  /** Id. */
  readonly id: string;
  /** Resource id. Required. */
  readonly resourceId: string;
  /** Reason. */
  readonly reason: string;
  /** Workflow id. */
  readonly workflowId: string;
  /** Account id. */
  readonly accountId: string;
  /** Start from. */
  readonly startFrom?: Date;
  /** Valid until. Required. */
  readonly validUntil?: Date;
  /** Status. */
  readonly status: string;
  /** Status at. */
  readonly statusAt?: Date;
  /** Grant id. */
  readonly grantId: string;
  /** Duration. Deprecated. */
  readonly duration: bigint;
  /** Requester name. */
  readonly requesterName: string;
  /** RequestedDuration. */
  readonly requestedDuration?: string;
  /** ResultDuration. */
  readonly resultDuration?: string;
}

/** What makes one: One account's wish for one resource for a while, with a reason. */
export interface AccessRequestInit {
  /** Id. */
  id?: Ref;
  /** Resource id. Required. */
  resourceId: string;
  /** Reason. */
  reason?: string;
  /** Workflow id. */
  workflowId?: string;
  /** Account id. */
  accountId?: string;
  /** Start from. */
  startFrom?: Date;
  /** Valid until. Required. */
  validUntil: Date;
  /** Status. */
  status?: string;
  /** Status at. */
  statusAt?: Date;
  /** Grant id. */
  grantId?: string;
  /** Duration. Deprecated. */
  duration?: bigint | number;
  /** Requester name. */
  requesterName?: string;
  /** RequestedDuration. */
  requestedDuration?: Duration;
  /** ResultDuration. */
  resultDuration?: Duration;
}

/** Access request event. */
export interface AccessRequestEvent {
  /** Id. */
  readonly id: string;
  /** Request id. */
  readonly requestId: string;
  /** Actor id. */
  readonly actorId: string;
  /** Type. */
  readonly type: string;
  /** Metadata. */
  readonly metadata: string;
  /** Time. */
  readonly time?: Date;
}

/** What makes one: Access request event. */
export interface AccessRequestEventInit {
  /** Id. */
  id?: Ref;
  /** Request id. */
  requestId?: string;
  /** Actor id. */
  actorId?: string;
  /** Type. */
  type?: string;
  /** Metadata. */
  metadata?: string;
  /** Time. */
  time?: Date;
}
