// Generated from proto/ by `cargo xtask codegen`; do not edit.
/** Types of `proto/…/account_resources.proto`. */

import type { AccessRules, Duration, Ref } from "../../values.js";

/** Account resource. */
export interface AccountResource {
  /** Account id. */
  readonly accountId: string;
  /** Resource id. */
  readonly resourceId: string;
  /** Granted at. */
  readonly grantedAt?: Date;
  /** Expires at. */
  readonly expiresAt?: Date;
  /** Role id. */
  readonly roleId: string;
  /** Account grant id. */
  readonly accountGrantId: string;
  /** Created at. */
  readonly createdAt?: Date;
}

/** What makes one: Account resource. */
export interface AccountResourceInit {
  /** Account id. */
  accountId?: string;
  /** Resource id. */
  resourceId?: string;
  /** Granted at. */
  grantedAt?: Date;
  /** Expires at. */
  expiresAt?: Date;
  /** Role id. */
  roleId?: string;
  /** Account grant id. */
  accountGrantId?: string;
  /** Created at. */
  createdAt?: Date;
}
