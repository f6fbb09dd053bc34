// Generated from proto/ by `cargo xtask codegen`; do not edit.
/** Types of `proto/…/secret_engine_policy.proto`. */

import type { AccessRules, Duration, Ref } from "../../values.js";

/** Secret engine password policy. */
export interface SecretEnginePasswordPolicy {
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

/** What makes one: Secret engine password policy. */
export interface SecretEnginePasswordPolicyInit {
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

/** Secret engine policy. */
export interface SecretEnginePolicy {
  /** Password policy. */
  readonly passwordPolicy?: SecretEnginePasswordPolicy;
}

/** What makes one: Secret engine policy. */
export interface SecretEnginePolicyInit {
  /** Password policy. */
  passwordPolicy?: SecretEnginePasswordPolicyInit | SecretEnginePasswordPolicy;
}
