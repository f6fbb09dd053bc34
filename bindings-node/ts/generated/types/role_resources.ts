// Generated from proto/ by `cargo xtask codegen`; do not edit.
/** Types of `proto/…/role_resources.proto`. */

import type { AccessRules, Duration, Ref } from "../../values.js";

/** Role resource. */
export interface RoleResource {
  /** Role id. */
  readonly roleId: string;
  /** Resource id. */
  readonly resourceId: string;
  /** Granted at. */
  readonly grantedAt?: Date;
}

/** What makes one: Role resource. */
export interface RoleResourceInit {
  /** Role id. */
  roleId?: string;
  /** Resource id. */
  resourceId?: string;
  /** Granted at. */
  grantedAt?: Date;
}
