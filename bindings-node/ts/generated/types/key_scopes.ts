// Generated from proto/ by `cargo xtask codegen`; do not edit.
/** Types of `proto/…/key_scopes.proto`. */

import type { AccessRules, Duration, Ref } from "../../values.js";

/** All of these together. */
export interface ActsFor {
  /** Whoever there is. Not together with the others. */
  readonly everybody: boolean;
  /** Account ids. */
  readonly accountIds: readonly string[];
  /** Group ids. */
  readonly groupIds: readonly string[];
  /** Who holds one of these roles. */
  readonly roleIds: readonly string[];
}

/** What makes one: All of these together. */
export interface ActsForInit {
  /** Whoever there is. Not together with the others. */
  everybody?: boolean;
  /** Account ids. */
  accountIds?: readonly string[];
  /** Group ids. */
  groupIds?: readonly string[];
  /** Who holds one of these roles. */
  roleIds?: readonly string[];
}

/** Key scope. */
export interface KeyScope {
  /** Id. Set by the server. */
  readonly id: string;
  /** Key id. Required. Names a account: by its id, or by its name where it is written. */
  readonly keyId: string;
  /** For whom it asks. */
  readonly requestAs?: ActsFor;
  /** For whom it votes. */
  readonly voteAs?: ActsFor;
}

/** What makes one: Key scope. */
export interface KeyScopeInit {
  /** Key id. Required. Names a account: by its id, or by its name where it is written. */
  key: Ref;
  /** For whom it asks. */
  requestAs?: ActsForInit | ActsFor;
  /** For whom it votes. */
  voteAs?: ActsForInit | ActsFor;
}
