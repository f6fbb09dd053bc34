// Generated from proto/ by `cargo xtask codegen`; do not edit.
/** Types of `proto/…/identity_aliases.proto`. */

import type { AccessRules, Duration, Ref } from "../../values.js";

/** Identity alias. */
export interface IdentityAlias {
  /** Id. Set by the server. */
  readonly id: string;
  /** Account id. Required. Names a account: by its id, or by its name where it is written. */
  readonly accountId: string;
  /** Identity set id. Required. Names a identity set: by its id, or by its name where it is written. */
  readonly identitySetId: string;
  /** Username. Required. */
  readonly username: string;
}

/** What makes one: Identity alias. */
export interface IdentityAliasInit {
  /** Account id. Required. Names a account: by its id, or by its name where it is written. */
  account: Ref;
  /** Identity set id. Required. Names a identity set: by its id, or by its name where it is written. */
  identitySet: Ref;
  /** Username. Required. */
  username: string;
}
