// Generated from proto/ by `cargo xtask codegen`; do not edit.
/** Types of `proto/…/account_permissions.proto`. */

import type { AccessRules, Duration, Ref } from "../../values.js";

/** Account permission. */
export interface AccountPermission {
  /** Account id. */
  readonly accountId: string;
  /** Granted at. */
  readonly grantedAt?: Date;
  /** Permission. */
  readonly permission: string;
  /** Scope. */
  readonly scope: string;
  /** Scoped id. */
  readonly scopedId: string;
}

/** What makes one: Account permission. */
export interface AccountPermissionInit {
  /** Account id. */
  accountId?: string;
  /** Granted at. */
  grantedAt?: Date;
  /** Permission. */
  permission?: string;
  /** Scope. */
  scope?: string;
  /** Scoped id. */
  scopedId?: string;
}
