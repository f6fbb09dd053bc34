// Generated from proto/ by `cargo xtask codegen`; do not edit.
/** Types of `proto/…/granted_role_entitlements.proto`. */

import type { AccessRules, Duration, Ref } from "../../values.js";
import type { MappedIdentities, MappedIdentitiesInit } from "./granted_account_entitlements.js";

/** Granted role entitlement. */
export interface GrantedRoleEntitlement {
  /** Resource id. */
  readonly resourceId: string;
  /** Last accessed. */
  readonly lastAccessed?: Date;
  /** Mapped identities. */
  readonly mappedIdentities?: MappedIdentities;
  /** Group id. */
  readonly groupId: string;
}

/** What makes one: Granted role entitlement. */
export interface GrantedRoleEntitlementInit {
  /** Resource id. */
  resourceId?: string;
  /** Last accessed. */
  lastAccessed?: Date;
  /** Mapped identities. */
  mappedIdentities?: MappedIdentitiesInit | MappedIdentities;
  /** Group id. */
  groupId?: string;
}
