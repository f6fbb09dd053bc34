// Generated from proto/ by `cargo xtask codegen`; do not edit.
/** Types of `proto/…/requestable_account_entitlements.proto`. */

import type { AccessRules, Duration, Ref } from "../../values.js";
import type { MappedIdentities, MappedIdentitiesInit } from "./granted_account_entitlements.js";

/** Requestable account entitlement. */
export interface RequestableAccountEntitlement {
  /** Resource id. */
  readonly resourceId: string;
  /** Origin id. */
  readonly originId: string;
  /** Mapped identities. */
  readonly mappedIdentities?: MappedIdentities;
  /** Group id. */
  readonly groupId: string;
}

/** What makes one: Requestable account entitlement. */
export interface RequestableAccountEntitlementInit {
  /** Resource id. */
  resourceId?: string;
  /** Origin id. */
  originId?: string;
  /** Mapped identities. */
  mappedIdentities?: MappedIdentitiesInit | MappedIdentities;
  /** Group id. */
  groupId?: string;
}
