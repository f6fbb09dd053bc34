// Generated from proto/ by `cargo xtask codegen`; do not edit.
/** Types of `proto/…/account_attachments.proto`. */

import type { AccessRules, Duration, Ref } from "../../values.js";

/** An account holds a role. */
export interface AccountAttachment {
  /** Id. Set by the server. */
  readonly id: string;
  /** Account id. Required. Names a account: by its id, or by its name where it is written. */
  readonly accountId: string;
  /** Role id. Required. Names a role: by its id, or by its name where it is written. */
  readonly roleId: string;
}

/** What makes one: An account holds a role. */
export interface AccountAttachmentInit {
  /** Account id. Required. Names a account: by its id, or by its name where it is written. */
  account: Ref;
  /** Role id. Required. Names a role: by its id, or by its name where it is written. */
  role: Ref;
}
