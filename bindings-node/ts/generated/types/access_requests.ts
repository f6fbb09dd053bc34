// Generated from proto/ by `cargo xtask codegen`; do not edit.
/** Types of `proto/…/access_requests.proto`. */

import type { AccessRules, Duration, Ref } from "../../values.js";

/** One request: of one account, for one resource or several that are decided together, or for a role. */
export interface AccessRequest {
  /** Id. */
  readonly id: string;
  /** The requester. */
  readonly accountId: string;
  /** Email or name. Empty where the caller may not see it (RULES 4.5). */
  readonly accountName: string;
  /**
   * What is asked for. StrongDM's API shows each resource as a request of its own; a request for a role has none.
   */
  readonly items: readonly AccessRequestItem[];
  /** The role whose membership is asked for, where it is one. */
  readonly roleId: string;
  /** Role name. */
  readonly roleName: string;
  /** Reason. */
  readonly reason: string;
  /** Workflow id. */
  readonly workflowId: string;
  /** `pending`, `granted`, `denied`, `canceled`, `timed_out`, `expired`, `revoked` (RULES 3.1). */
  readonly status: string;
  /** Status at. */
  readonly statusAt?: Date;
  /** What ended it, for people: the voter's words, or the fact that no longer held. */
  readonly statusReason: string;
  /** Requested at. */
  readonly requestedAt?: Date;
  /**
   * While pending: the start that was asked for, not set where access starts with the grant. Once granted: the
   * start.
   */
  readonly startFrom?: Date;
  /** While pending: when access would end were it granted now. Once granted: the end. */
  readonly validUntil?: Date;
  /** Requested duration. */
  readonly requestedDuration?: string;
  /** What will be granted, or was: shorter than requested where the workflow's fixed length says so. */
  readonly duration?: string;
  /** When it times out if it is still pending. */
  readonly timesOutAt?: Date;
  /** As frozen at the creation (RULES 3.3). Empty where the workflow grants by itself. */
  readonly steps: readonly AccessRequestStep[];
  /** The place in `steps` of the step that is voted on, from 1; 0 where none is. */
  readonly currentStep: number;
  /** Break glass. */
  readonly breakGlass: boolean;
  /** Review. */
  readonly review?: AccessRequestReview;
  /** The condition that the grant is bound to. */
  readonly conditionId: string;
  /** For a request for more time: the request that it extends. */
  readonly extendsId: string;
  /** The account, or the API key, that filed it where it is not the requester. */
  readonly filedById: string;
  /** Whether the caller may vote on it now. */
  readonly mayVote: boolean;
  /** Oldest first. Only Get has them. */
  readonly events: readonly AccessRequestLogEntry[];
  /** Whether the access that it gave holds now: granted, begun, and not ended. */
  readonly live: boolean;
}

/**
 * What makes one: One request: of one account, for one resource or several that are decided together, or for a
 * role.
 */
export interface AccessRequestInit {
  /** Id. */
  id?: Ref;
  /** The requester. */
  accountId?: string;
  /** Email or name. Empty where the caller may not see it (RULES 4.5). */
  accountName?: string;
  /**
   * What is asked for. StrongDM's API shows each resource as a request of its own; a request for a role has none.
   */
  items?: readonly (AccessRequestItemInit | AccessRequestItem)[];
  /** The role whose membership is asked for, where it is one. */
  roleId?: string;
  /** Role name. */
  roleName?: string;
  /** Reason. */
  reason?: string;
  /** Workflow id. */
  workflowId?: string;
  /** `pending`, `granted`, `denied`, `canceled`, `timed_out`, `expired`, `revoked` (RULES 3.1). */
  status?: string;
  /** Status at. */
  statusAt?: Date;
  /** What ended it, for people: the voter's words, or the fact that no longer held. */
  statusReason?: string;
  /** Requested at. */
  requestedAt?: Date;
  /**
   * While pending: the start that was asked for, not set where access starts with the grant. Once granted: the
   * start.
   */
  startFrom?: Date;
  /** While pending: when access would end were it granted now. Once granted: the end. */
  validUntil?: Date;
  /** Requested duration. */
  requestedDuration?: Duration;
  /** What will be granted, or was: shorter than requested where the workflow's fixed length says so. */
  duration?: Duration;
  /** When it times out if it is still pending. */
  timesOutAt?: Date;
  /** As frozen at the creation (RULES 3.3). Empty where the workflow grants by itself. */
  steps?: readonly (AccessRequestStepInit | AccessRequestStep)[];
  /** The place in `steps` of the step that is voted on, from 1; 0 where none is. */
  currentStep?: number;
  /** Break glass. */
  breakGlass?: boolean;
  /** Review. */
  review?: AccessRequestReviewInit | AccessRequestReview;
  /** The condition that the grant is bound to. */
  conditionId?: string;
  /** For a request for more time: the request that it extends. */
  extendsId?: string;
  /** The account, or the API key, that filed it where it is not the requester. */
  filedById?: string;
  /** Whether the caller may vote on it now. */
  mayVote?: boolean;
  /** Oldest first. Only Get has them. */
  events?: readonly (AccessRequestLogEntryInit | AccessRequestLogEntry)[];
  /** Whether the access that it gave holds now: granted, begun, and not ended. */
  live?: boolean;
}

/** One entry of a step. One person fills one entry (RULES 3.4). */
export interface AccessRequestApprover {
  /** Account id. */
  readonly accountId: string;
  /** Role id. */
  readonly roleId: string;
  /** Group id. */
  readonly groupId: string;
  /** For a manager: which; `account_id` is who that was at the creation, empty where there is none. */
  readonly reference: string;
}

/** What makes one: One entry of a step. One person fills one entry (RULES 3.4). */
export interface AccessRequestApproverInit {
  /** Account id. */
  accountId?: string;
  /** Role id. */
  roleId?: string;
  /** Group id. */
  groupId?: string;
  /** For a manager: which; `account_id` is who that was at the creation, empty where there is none. */
  reference?: string;
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

/** Access request extend response. */
export interface AccessRequestExtendResponse {
  /** The request, extended; or the new request for more time, pending or granted. */
  readonly accessRequest?: AccessRequest;
  /** Whether access is longer now. */
  readonly extended: boolean;
}

/** What makes one: Access request extend response. */
export interface AccessRequestExtendResponseInit {
  /** The request, extended; or the new request for more time, pending or granted. */
  accessRequest?: AccessRequestInit | AccessRequest;
  /** Whether access is longer now. */
  extended?: boolean;
}

/** Access request item. */
export interface AccessRequestItem {
  /** The id under which StrongDM's API shows this part of the request. */
  readonly requestId: string;
  /** Resource id. */
  readonly resourceId: string;
  /** Empty where the caller may not see it. */
  readonly resourceName: string;
  /** Once granted. */
  readonly grantId: string;
  /** Status. */
  readonly status: string;
  /** Valid until. */
  readonly validUntil?: Date;
}

/** What makes one: Access request item. */
export interface AccessRequestItemInit {
  /** The id under which StrongDM's API shows this part of the request. */
  requestId?: string;
  /** Resource id. */
  resourceId?: string;
  /** Empty where the caller may not see it. */
  resourceName?: string;
  /** Once granted. */
  grantId?: string;
  /** Status. */
  status?: string;
  /** Valid until. */
  validUntil?: Date;
}

/** Access request log entry. */
export interface AccessRequestLogEntry {
  /** Id. */
  readonly id: string;
  /** RULES 3.1. */
  readonly type: string;
  /** At. */
  readonly at?: Date;
  /** Who did it; empty where it fell due. */
  readonly actorId: string;
  /** Detail. */
  readonly detail: string;
}

/** What makes one: Access request log entry. */
export interface AccessRequestLogEntryInit {
  /** Id. */
  id?: Ref;
  /** RULES 3.1. */
  type?: string;
  /** At. */
  at?: Date;
  /** Who did it; empty where it fell due. */
  actorId?: string;
  /** Detail. */
  detail?: string;
}

/** Access request review. */
export interface AccessRequestReview {
  /** Account id. */
  readonly accountId: string;
  /** At. */
  readonly at?: Date;
  /** Comment. */
  readonly comment: string;
}

/** What makes one: Access request review. */
export interface AccessRequestReviewInit {
  /** Account id. */
  accountId?: string;
  /** At. */
  at?: Date;
  /** Comment. */
  comment?: string;
}

/** Access request revoke response. */
export interface AccessRequestRevokeResponse {
  /** The grants that ended, of resources (`ag-`) and of roles. */
  readonly revokedIds: readonly string[];
  /**
   * Where access remains all the same: by a role, or by another grant. Complete, else the call is refused.
   */
  readonly remaining: readonly RemainingAccess[];
}

/** What makes one: Access request revoke response. */
export interface AccessRequestRevokeResponseInit {
  /** The grants that ended, of resources (`ag-`) and of roles. */
  revokedIds?: readonly string[];
  /**
   * Where access remains all the same: by a role, or by another grant. Complete, else the call is refused.
   */
  remaining?: readonly (RemainingAccessInit | RemainingAccess)[];
}

/** Access request step. */
export interface AccessRequestStep {
  /** `any`, `all`; where options ask for a number: `some`. */
  readonly quantifier: string;
  /** How many entries have to approve. */
  readonly needed: number;
  /** `waiting`, `current`, `completed`, `skipped`. */
  readonly state: string;
  /** Skip after. */
  readonly skipAfter?: string;
  /** Approvers. */
  readonly approvers: readonly AccessRequestApprover[];
  /** Further approvers after an escalation; they count once `escalated`. */
  readonly escalation: readonly AccessRequestApprover[];
  /** Escalated. */
  readonly escalated: boolean;
  /** Votes. */
  readonly votes: readonly AccessRequestVote[];
}

/** What makes one: Access request step. */
export interface AccessRequestStepInit {
  /** `any`, `all`; where options ask for a number: `some`. */
  quantifier?: string;
  /** How many entries have to approve. */
  needed?: number;
  /** `waiting`, `current`, `completed`, `skipped`. */
  state?: string;
  /** Skip after. */
  skipAfter?: Duration;
  /** Approvers. */
  approvers?: readonly (AccessRequestApproverInit | AccessRequestApprover)[];
  /** Further approvers after an escalation; they count once `escalated`. */
  escalation?: readonly (AccessRequestApproverInit | AccessRequestApprover)[];
  /** Escalated. */
  escalated?: boolean;
  /** Votes. */
  votes?: readonly (AccessRequestVoteInit | AccessRequestVote)[];
}

/** One account's wish for one resource for a while, with a reason. */
export interface AccessRequestSummary {
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
export interface AccessRequestSummaryInit {
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

/** Access request vote. */
export interface AccessRequestVote {
  /** Account id. */
  readonly accountId: string;
  /** At. */
  readonly at?: Date;
  /** Comment. */
  readonly comment: string;
  /** For whom the voter stood in, by a delegation. */
  readonly forAccountId: string;
}

/** What makes one: Access request vote. */
export interface AccessRequestVoteInit {
  /** Account id. */
  accountId?: string;
  /** At. */
  at?: Date;
  /** Comment. */
  comment?: string;
  /** For whom the voter stood in, by a delegation. */
  forAccountId?: string;
}

/** Remaining access. */
export interface RemainingAccess {
  /** Account id. */
  readonly accountId: string;
  /** Resource id. */
  readonly resourceId: string;
  /** The roles and grants that still give it. */
  readonly viaIds: readonly string[];
}

/** What makes one: Remaining access. */
export interface RemainingAccessInit {
  /** Account id. */
  accountId?: string;
  /** Resource id. */
  resourceId?: string;
  /** The roles and grants that still give it. */
  viaIds?: readonly string[];
}
