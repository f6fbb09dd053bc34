// Generated from proto/ by `cargo xtask codegen`; do not edit.
/** Types of `proto/…/account_grants.proto`. */

import type { AccessRules, Duration, Ref } from "../../values.js";

/** Time-boxed access of one account to one resource. */
export interface AccountGrant {
  /** Id. Set by the server. */
  readonly id: string;
  /** Resource id. Required. Names a resource: by its id, or by its name where it is written. */
  readonly resourceId: string;
  /** Account id. Required. Names a account: by its id, or by its name where it is written. */
  readonly accountId: string;
  /** Start from. */
  readonly startFrom?: Date;
  /** Valid until. */
  readonly validUntil?: Date;
  /** Access rule. The server chooses it where it is not given. */
  readonly accessRule: AccessRules;
  /** Access request id. Set by the server. */
  readonly accessRequestId: string;
}

/** What makes one: Time-boxed access of one account to one resource. */
export interface AccountGrantInit {
  /** Resource id. Required. Names a resource: by its id, or by its name where it is written. */
  resource: Ref;
  /** Account id. Required. Names a account: by its id, or by its name where it is written. */
  account: Ref;
  /** Start from. */
  startFrom?: Date;
  /** Valid until. */
  validUntil?: Date;
  /** Access rule. The server chooses it where it is not given. */
  accessRule?: AccessRules;
}
