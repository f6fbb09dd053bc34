// Generated from proto/ by `cargo xtask codegen`; do not edit.
/** Types of `proto/…/granted_account_entitlements.proto`. */

import type { AccessRules, Duration, Ref } from "../../values.js";

/** Granted account entitlement. */
export interface GrantedAccountEntitlement {
  /** Resource id. */
  readonly resourceId: string;
  /** Origin id. */
  readonly originId: string;
  /** Last accessed. */
  readonly lastAccessed?: Date;
  /** Mapped identities. */
  readonly mappedIdentities?: MappedIdentities;
  /** Group id. */
  readonly groupId: string;
}

/** What makes one: Granted account entitlement. */
export interface GrantedAccountEntitlementInit {
  /** Resource id. */
  resourceId?: string;
  /** Origin id. */
  originId?: string;
  /** Last accessed. */
  lastAccessed?: Date;
  /** Mapped identities. */
  mappedIdentities?: MappedIdentitiesInit | MappedIdentities;
  /** Group id. */
  groupId?: string;
}

/** Granted entitlement kubernetes privileges. */
export interface GrantedEntitlementKubernetesPrivileges {
  /** Groups. */
  readonly groups: readonly string[];
}

/** What makes one: Granted entitlement kubernetes privileges. */
export interface GrantedEntitlementKubernetesPrivilegesInit {
  /** Groups. */
  groups?: readonly string[];
}

/** Mapped identities. */
export interface MappedIdentities {
  /** Kubernetes. */
  readonly kubernetes?: GrantedEntitlementKubernetesPrivileges;
}

/** What makes one: Mapped identities. */
export interface MappedIdentitiesInit {
  /** Kubernetes. */
  kubernetes?: GrantedEntitlementKubernetesPrivilegesInit | GrantedEntitlementKubernetesPrivileges;
}
