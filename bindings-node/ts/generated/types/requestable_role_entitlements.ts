// Generated from proto/ by `cargo xtask codegen`; do not edit.
/** Types of `proto/…/requestable_role_entitlements.proto`. */

import type { AccessRules, Duration, Ref } from "../../values.js";
import type { MappedIdentities, MappedIdentitiesInit } from "./granted_account_entitlements.js";

/** Requestable role entitlement. */
export interface RequestableRoleEntitlement {
  /** Resource id. */
  readonly resourceId: string;
  /** Origin id. */
  readonly originId: string;
  /** Mapped identities. */
  readonly mappedIdentities?: MappedIdentities;
  /** Group id. */
  readonly groupId: string;
}

/** What makes one: Requestable role entitlement. */
export interface RequestableRoleEntitlementInit {
  /** Resource id. */
  resourceId?: string;
  /** Origin id. */
  originId?: string;
  /** Mapped identities. */
  mappedIdentities?: MappedIdentitiesInit | MappedIdentities;
  /** Group id. */
  groupId?: string;
}
