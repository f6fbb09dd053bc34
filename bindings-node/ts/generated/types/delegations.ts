// Generated from proto/ by `cargo xtask codegen`; do not edit.
/** Types of `proto/…/delegations.proto`. */

import type { AccessRules, Duration, Ref } from "../../values.js";

/** Delegation. */
export interface Delegation {
  /** Id. Set by the server. */
  readonly id: string;
  /** Whose duty. Required. Names a account: by its id, or by its name where it is written. */
  readonly delegatorId: string;
  /** Who votes instead. Required. Names a account: by its id, or by its name where it is written. */
  readonly delegateId: string;
  /** Not set: now. */
  readonly startFrom?: Date;
  /** Two delegations of one delegator do not overlap. Required. */
  readonly validUntil?: Date;
  /** Created at. Set by the server. */
  readonly createdAt?: Date;
}

/** What makes one: Delegation. */
export interface DelegationInit {
  /** Whose duty. Required. Names a account: by its id, or by its name where it is written. */
  delegator: Ref;
  /** Who votes instead. Required. Names a account: by its id, or by its name where it is written. */
  delegate: Ref;
  /** Not set: now. */
  startFrom?: Date;
  /** Two delegations of one delegator do not overlap. Required. */
  validUntil: Date;
}
