// Generated from proto/ by `cargo xtask codegen`; do not edit.
/** Types of `proto/…/granted_resource_entitlements.proto`. */

import type { AccessRules, Duration, Ref } from "../../values.js";
import type { MappedIdentities, MappedIdentitiesInit } from "./granted_account_entitlements.js";

/** Granted resource entitlement. */
export interface GrantedResourceEntitlement {
  /** Account id. */
  readonly accountId: string;
  /** Origin id. */
  readonly originId: string;
  /** Last accessed. */
  readonly lastAccessed?: Date;
  /** Mapped identities. */
  readonly mappedIdentities?: MappedIdentities;
  /** Group id. */
  readonly groupId: string;
}

/** What makes one: Granted resource entitlement. */
export interface GrantedResourceEntitlementInit {
  /** Account id. */
  accountId?: string;
  /** Origin id. */
  originId?: string;
  /** Last accessed. */
  lastAccessed?: Date;
  /** Mapped identities. */
  mappedIdentities?: MappedIdentitiesInit | MappedIdentities;
  /** Group id. */
  groupId?: string;
}
