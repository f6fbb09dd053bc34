// Generated from proto/ by `cargo xtask codegen`; do not edit.
/** Types of `proto/…/accounts_groups.proto`. */

import type { AccessRules, Duration, Ref } from "../../values.js";

/** An account is a member of a group. */
export interface AccountGroup {
  /** Id. Set by the server. */
  readonly id: string;
  /** Account id. Required. Names a account: by its id, or by its name where it is written. */
  readonly accountId: string;
  /** Group id. Required. Names a group: by its id, or by its name where it is written. */
  readonly groupId: string;
}

/** What makes one: An account is a member of a group. */
export interface AccountGroupInit {
  /** Account id. Required. Names a account: by its id, or by its name where it is written. */
  account: Ref;
  /** Group id. Required. Names a group: by its id, or by its name where it is written. */
  group: Ref;
}
