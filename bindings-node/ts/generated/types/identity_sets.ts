// Generated from proto/ by `cargo xtask codegen`; do not edit.
/** Types of `proto/…/identity_sets.proto`. */

import type { AccessRules, Duration, Ref } from "../../values.js";

/** Identity set. */
export interface IdentitySet {
  /** Id. Set by the server. */
  readonly id: string;
  /** Name. Required. */
  readonly name: string;
}

/** What makes one: Identity set. */
export interface IdentitySetInit {
  /** Name. Required. */
  name: string;
}
