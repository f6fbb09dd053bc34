// Generated from proto/ by `cargo xtask codegen`; do not edit.
/** Types of `proto/…/requestable_resource_entitlements.proto`. */

import type { AccessRules, Duration, Ref } from "../../values.js";
import type { MappedIdentities, MappedIdentitiesInit } from "./granted_account_entitlements.js";

/** Requestable resource entitlement. */
export interface RequestableResourceEntitlement {
  /** Account id. */
  readonly accountId: string;
  /** Origin id. */
  readonly originId: string;
  /** Mapped identities. */
  readonly mappedIdentities?: MappedIdentities;
  /** Group id. */
  readonly groupId: string;
}

/** What makes one: Requestable resource entitlement. */
export interface RequestableResourceEntitlementInit {
  /** Account id. */
  accountId?: string;
  /** Origin id. */
  originId?: string;
  /** Mapped identities. */
  mappedIdentities?: MappedIdentitiesInit | MappedIdentities;
  /** Group id. */
  groupId?: string;
}
