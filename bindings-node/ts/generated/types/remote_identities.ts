// Generated from proto/ by `cargo xtask codegen`; do not edit.
/** Types of `proto/…/remote_identities.proto`. */

import type { AccessRules, Duration, Ref } from "../../values.js";

/** Remote identity. */
export interface RemoteIdentity {
  /** Id. Set by the server. */
  readonly id: string;
  /** Account id. Required. Names a account: by its id, or by its name where it is written. */
  readonly accountId: string;
  /**
   * Remote identity group id. Required. Names a remote identity group: by its id, or by its name where it is
   * written.
   */
  readonly remoteIdentityGroupId: string;
  /** Username. Required. */
  readonly username: string;
}

/** What makes one: Remote identity. */
export interface RemoteIdentityInit {
  /** Account id. Required. Names a account: by its id, or by its name where it is written. */
  account: Ref;
  /**
   * Remote identity group id. Required. Names a remote identity group: by its id, or by its name where it is
   * written.
   */
  remoteIdentityGroup: Ref;
  /** Username. Required. */
  username: string;
}
