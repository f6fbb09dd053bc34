// Generated from proto/ by `cargo xtask codegen`; do not edit.
/** Types of `proto/…/managed_secrets.proto`. */

import type { AccessRules, Duration, Ref } from "../../values.js";

/** Managed secret. */
export interface ManagedSecret {
  /** Id. Set by the server. */
  readonly id: string;
  /** Name. Required. */
  readonly name: string;
  /** Secret engine id. Required. Names a secret engine: by its id, or by its name where it is written. */
  readonly secretEngineId: string;
  /** Value. A secret: it is never printed. */
  readonly value?: Uint8Array;
  /** Secret store path. Set by the server. */
  readonly secretStorePath: string;
  /** Policy. Required. */
  readonly policy?: ManagedSecretPolicy;
  /** Tags. */
  readonly tags: Readonly<Record<string, string>>;
  /** Last rotated at. Set by the server. */
  readonly lastRotatedAt?: Date;
  /** Expires at. Set by the server. */
  readonly expiresAt?: Date;
  /** Config. Set by the server. */
  readonly config: string;
  /** Lock required. */
  readonly lockRequired: boolean;
}

/** What makes one: Managed secret. */
export interface ManagedSecretInit {
  /** Name. Required. */
  name: string;
  /** Secret engine id. Required. Names a secret engine: by its id, or by its name where it is written. */
  secretEngine: Ref;
  /** Value. A secret: it is never printed. */
  value?: Uint8Array;
  /** Policy. Required. */
  policy: ManagedSecretPolicyInit | ManagedSecretPolicy;
  /** Tags. */
  tags?: Readonly<Record<string, string>>;
  /** Lock required. */
  lockRequired?: boolean;
}

/** Managed secret log. */
export interface ManagedSecretLog {
  /** Id. */
  readonly id: string;
  /** Created at. */
  readonly createdAt?: Date;
  /** Secret engine id. Required. */
  readonly secretEngineId: string;
  /** Managed secret id. Required. */
  readonly managedSecretId: string;
  /** Account id. Required. */
  readonly accountId: string;
  /** Action. Required. */
  readonly action: string;
  /** Debug. Required. */
  readonly debug: string;
}

/** What makes one: Managed secret log. */
export interface ManagedSecretLogInit {
  /** Id. */
  id?: Ref;
  /** Created at. */
  createdAt?: Date;
  /** Secret engine id. Required. */
  secretEngineId: string;
  /** Managed secret id. Required. */
  managedSecretId: string;
  /** Account id. Required. */
  accountId: string;
  /** Action. Required. */
  action: string;
  /** Debug. Required. */
  debug: string;
}

/** Managed secret password policy. */
export interface ManagedSecretPasswordPolicy {
  /** Length. */
  readonly length: number;
  /** Exclude upper case. */
  readonly excludeUpperCase: boolean;
  /** Num digits. */
  readonly numDigits: number;
  /** Num symbols. */
  readonly numSymbols: number;
  /** Allow repeat. */
  readonly allowRepeat: boolean;
  /** Exclude characters. */
  readonly excludeCharacters: string;
}

/** What makes one: Managed secret password policy. */
export interface ManagedSecretPasswordPolicyInit {
  /** Length. */
  length?: number;
  /** Exclude upper case. */
  excludeUpperCase?: boolean;
  /** Num digits. */
  numDigits?: number;
  /** Num symbols. */
  numSymbols?: number;
  /** Allow repeat. */
  allowRepeat?: boolean;
  /** Exclude characters. */
  excludeCharacters?: string;
}

/** Managed secret policy. */
export interface ManagedSecretPolicy {
  /** Rotation policy. */
  readonly rotationPolicy?: ManagedSecretRotationPolicy;
  /** Password policy. */
  readonly passwordPolicy?: ManagedSecretPasswordPolicy;
}

/** What makes one: Managed secret policy. */
export interface ManagedSecretPolicyInit {
  /** Rotation policy. */
  rotationPolicy?: ManagedSecretRotationPolicyInit | ManagedSecretRotationPolicy;
  /** Password policy. */
  passwordPolicy?: ManagedSecretPasswordPolicyInit | ManagedSecretPasswordPolicy;
}

/** Managed secret rotation policy. */
export interface ManagedSecretRotationPolicy {
}

/** What makes one: Managed secret rotation policy. */
export interface ManagedSecretRotationPolicyInit {
}

/** Managed secret validate response. */
export interface ManagedSecretValidateResponse {
  /** Valid. */
  readonly valid: boolean;
  /** Invalid info. */
  readonly invalidInfo: string;
}

/** What makes one: Managed secret validate response. */
export interface ManagedSecretValidateResponseInit {
  /** Valid. */
  valid?: boolean;
  /** Invalid info. */
  invalidInfo?: string;
}
