// Generated from proto/ by `cargo xtask codegen`; do not edit.
/** Types of `proto/…/role_grants.proto`. */

import type { AccessRules, Duration, Ref } from "../../values.js";

/** Role grant. */
export interface RoleGrant {
  /** Id. Set by the server. */
  readonly id: string;
  /** Account id. Required. Names a account: by its id, or by its name where it is written. */
  readonly accountId: string;
  /** Role id. Required. Names a role: by its id, or by its name where it is written. */
  readonly roleId: string;
  /** Start from. */
  readonly startFrom?: Date;
  /** Valid until. */
  readonly validUntil?: Date;
  /** Access request id. Set by the server. */
  readonly accessRequestId: string;
}

/** What makes one: Role grant. */
export interface RoleGrantInit {
  /** Account id. Required. Names a account: by its id, or by its name where it is written. */
  account: Ref;
  /** Role id. Required. Names a role: by its id, or by its name where it is written. */
  role: Ref;
  /** Start from. */
  startFrom?: Date;
  /** Valid until. */
  validUntil?: Date;
}
