// Generated from proto/ by `cargo xtask codegen`; do not edit.
/** Types of `proto/…/organization_history.proto`. */

import type { AccessRules, Duration, Ref } from "../../values.js";

/** Log category config. */
export interface LogCategoryConfig {
  /** Remote encoder. */
  readonly remoteEncoder: string;
  /** Remote discard replays. */
  readonly remoteDiscardReplays: boolean;
}

/** What makes one: Log category config. */
export interface LogCategoryConfigInit {
  /** Remote encoder. */
  remoteEncoder?: string;
  /** Remote discard replays. */
  remoteDiscardReplays?: boolean;
}

/** Log category config map. */
export interface LogCategoryConfigMap {
  /** Entries. */
  readonly entries: readonly LogCategoryConfigMapEntry[];
}

/** What makes one: Log category config map. */
export interface LogCategoryConfigMapInit {
  /** Entries. */
  entries?: readonly (LogCategoryConfigMapEntryInit | LogCategoryConfigMapEntry)[];
}

/** Entry. */
export interface LogCategoryConfigMapEntry {
  /** Name. */
  readonly name: string;
  /** Config. */
  readonly config?: LogCategoryConfig;
}

/** What makes one: Entry. */
export interface LogCategoryConfigMapEntryInit {
  /** Name. */
  name?: string;
  /** Config. */
  config?: LogCategoryConfigInit | LogCategoryConfig;
}

/** Log config. */
export interface LogConfig {
  /** Local storage. */
  readonly localStorage: string;
  /** Local encoder. */
  readonly localEncoder: string;
  /** Local format. */
  readonly localFormat: string;
  /** Local tcp address. */
  readonly localTcpAddress: string;
  /** Local socket path. */
  readonly localSocketPath: string;
  /** Public key. */
  readonly publicKey: string;
  /** Categories. */
  readonly categories?: LogCategoryConfigMap;
}

/** What makes one: Log config. */
export interface LogConfigInit {
  /** Local storage. */
  localStorage?: string;
  /** Local encoder. */
  localEncoder?: string;
  /** Local format. */
  localFormat?: string;
  /** Local tcp address. */
  localTcpAddress?: string;
  /** Local socket path. */
  localSocketPath?: string;
  /** Public key. */
  publicKey?: string;
  /** Categories. */
  categories?: LogCategoryConfigMapInit | LogCategoryConfigMap;
}

/** The organization itself. */
export interface Organization {
  /** Name. */
  readonly name: string;
  /** Created at. */
  readonly createdAt?: Date;
  /** Updated at. */
  readonly updatedAt?: Date;
  /** Auth provider. */
  readonly authProvider: string;
  /** Idle timeout enabled. */
  readonly idleTimeoutEnabled: boolean;
  /** Idle timeout. */
  readonly idleTimeout?: string;
  /** Session timeout enabled. */
  readonly sessionTimeoutEnabled: boolean;
  /** Session timeout. */
  readonly sessionTimeout?: string;
  /** Mfa enabled. */
  readonly mfaEnabled: boolean;
  /** Mfa provider. */
  readonly mfaProvider: string;
  /** Log remote encoder. Deprecated. */
  readonly logRemoteEncoder: string;
  /** Log local storage. Deprecated. */
  readonly logLocalStorage: string;
  /** Log local encoder. Deprecated. */
  readonly logLocalEncoder: string;
  /** Log local format. Deprecated. */
  readonly logLocalFormat: string;
  /** Log tcp address. Deprecated. */
  readonly logTcpAddress: string;
  /** Log socket path. Deprecated. */
  readonly logSocketPath: string;
  /** Scim provider. */
  readonly scimProvider: string;
  /** Websites subdomain. */
  readonly websitesSubdomain: string;
  /** Ssh certificate authority public key. */
  readonly sshCertificateAuthorityPublicKey: string;
  /** Ssh certificate authority updated at. */
  readonly sshCertificateAuthorityUpdatedAt?: Date;
  /** Require secret store. */
  readonly requireSecretStore: boolean;
  /** Sensitive label. */
  readonly sensitiveLabel: string;
  /** Saml metadata url. */
  readonly samlMetadataUrl: string;
  /** Kind. */
  readonly kind: string;
  /** Id. */
  readonly id: string;
  /** Loopback range. */
  readonly loopbackRange: string;
  /** Device trust enabled. */
  readonly deviceTrustEnabled: boolean;
  /** Device trust provider. */
  readonly deviceTrustProvider: string;
  /** Enforce single session. */
  readonly enforceSingleSession: boolean;
  /** Discard replays. Deprecated. */
  readonly discardReplays: boolean;
  /** Public key pem. Deprecated. */
  readonly publicKeyPem: string;
  /** Log config. */
  readonly logConfig?: LogConfig;
  /** Peer policies enabled. */
  readonly peerPoliciesEnabled: boolean;
}

/** What makes one: The organization itself. */
export interface OrganizationInit {
  /** Name. */
  name?: string;
  /** Created at. */
  createdAt?: Date;
  /** Updated at. */
  updatedAt?: Date;
  /** Auth provider. */
  authProvider?: string;
  /** Idle timeout enabled. */
  idleTimeoutEnabled?: boolean;
  /** Idle timeout. */
  idleTimeout?: Duration;
  /** Session timeout enabled. */
  sessionTimeoutEnabled?: boolean;
  /** Session timeout. */
  sessionTimeout?: Duration;
  /** Mfa enabled. */
  mfaEnabled?: boolean;
  /** Mfa provider. */
  mfaProvider?: string;
  /** Log remote encoder. Deprecated. */
  logRemoteEncoder?: string;
  /** Log local storage. Deprecated. */
  logLocalStorage?: string;
  /** Log local encoder. Deprecated. */
  logLocalEncoder?: string;
  /** Log local format. Deprecated. */
  logLocalFormat?: string;
  /** Log tcp address. Deprecated. */
  logTcpAddress?: string;
  /** Log socket path. Deprecated. */
  logSocketPath?: string;
  /** Scim provider. */
  scimProvider?: string;
  /** Websites subdomain. */
  websitesSubdomain?: string;
  /** Ssh certificate authority public key. */
  sshCertificateAuthorityPublicKey?: string;
  /** Ssh certificate authority updated at. */
  sshCertificateAuthorityUpdatedAt?: Date;
  /** Require secret store. */
  requireSecretStore?: boolean;
  /** Sensitive label. */
  sensitiveLabel?: string;
  /** Saml metadata url. */
  samlMetadataUrl?: string;
  /** Kind. */
  kind?: string;
  /** Id. */
  id?: Ref;
  /** Loopback range. */
  loopbackRange?: string;
  /** Device trust enabled. */
  deviceTrustEnabled?: boolean;
  /** Device trust provider. */
  deviceTrustProvider?: string;
  /** Enforce single session. */
  enforceSingleSession?: boolean;
  /** Discard replays. Deprecated. */
  discardReplays?: boolean;
  /** Public key pem. Deprecated. */
  publicKeyPem?: string;
  /** Log config. */
  logConfig?: LogConfigInit | LogConfig;
  /** Peer policies enabled. */
  peerPoliciesEnabled?: boolean;
}

/** Organization history record. */
export interface OrganizationHistoryRecord {
  /** Activity id. */
  readonly activityId: string;
  /** Timestamp. */
  readonly timestamp?: Date;
  /** Organization. */
  readonly organization?: Organization;
}

/** What makes one: Organization history record. */
export interface OrganizationHistoryRecordInit {
  /** Activity id. */
  activityId?: string;
  /** Timestamp. */
  timestamp?: Date;
  /** Organization. */
  organization?: OrganizationInit | Organization;
}
