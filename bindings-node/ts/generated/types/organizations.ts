// Generated from proto/ by `cargo xtask codegen`; do not edit.
/** Types of `proto/…/organizations.proto`. */

import type { AccessRules, Duration, Ref } from "../../values.js";

/** MFA config. */
export interface MFAConfig {
  /** Enabled. */
  readonly enabled: boolean;
  /** Provider. */
  readonly provider: string;
  /** Okta. */
  readonly okta?: OktaMFAConfig;
}

/** What makes one: MFA config. */
export interface MFAConfigInit {
  /** Enabled. */
  enabled?: boolean;
  /** Provider. */
  provider?: string;
  /** Okta. */
  okta?: OktaMFAConfigInit | OktaMFAConfig;
}

/** Okta MFA config. */
export interface OktaMFAConfig {
  /** Auth mode. */
  readonly authMode: string;
  /** Api token. A secret: it is never printed. */
  readonly apiToken?: string;
  /** Api token set. */
  readonly apiTokenSet: boolean;
  /** Client id. */
  readonly clientId: string;
  /** Private key pem. A secret: it is never printed. */
  readonly privateKeyPem?: string;
  /** Private key pem set. */
  readonly privateKeyPemSet: boolean;
  /** Organization url. */
  readonly organizationUrl: string;
  /** Multidevice push enabled. */
  readonly multidevicePushEnabled: boolean;
  /** User lookup. */
  readonly userLookup: string;
  /** Private key id. */
  readonly privateKeyId: string;
  /** Private key id set. */
  readonly privateKeyIdSet: boolean;
}

/** What makes one: Okta MFA config. */
export interface OktaMFAConfigInit {
  /** Auth mode. */
  authMode?: string;
  /** Api token. A secret: it is never printed. */
  apiToken?: string;
  /** Api token set. */
  apiTokenSet?: boolean;
  /** Client id. */
  clientId?: string;
  /** Private key pem. A secret: it is never printed. */
  privateKeyPem?: string;
  /** Private key pem set. */
  privateKeyPemSet?: boolean;
  /** Organization url. */
  organizationUrl?: string;
  /** Multidevice push enabled. */
  multidevicePushEnabled?: boolean;
  /** User lookup. */
  userLookup?: string;
  /** Private key id. */
  privateKeyId?: string;
  /** Private key id set. */
  privateKeyIdSet?: boolean;
}
