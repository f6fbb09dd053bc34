// Generated from proto/ by `cargo xtask codegen`; do not edit.
/** Types of `proto/…/remote_identity_groups.proto`. */

import type { AccessRules, Duration, Ref } from "../../values.js";

/** Remote identity group. */
export interface RemoteIdentityGroup {
  /** Id. */
  readonly id: string;
  /** Name. Required. */
  readonly name: string;
}

/** What makes one: Remote identity group. */
export interface RemoteIdentityGroupInit {
  /** Id. */
  id?: Ref;
  /** Name. Required. */
  name: string;
}
