// Generated from proto/ by `cargo xtask codegen`; do not edit.
/** Types of `proto/…/groups_roles.proto`. */

import type { AccessRules, Duration, Ref } from "../../values.js";

/** A group holds a role. */
export interface GroupRole {
  /** Id. Set by the server. */
  readonly id: string;
  /** Group id. Required. Names a group: by its id, or by its name where it is written. */
  readonly groupId: string;
  /** Role id. Required. Names a role: by its id, or by its name where it is written. */
  readonly roleId: string;
  /** Group name. Set by the server. */
  readonly groupName: string;
  /** Role name. Set by the server. The server chooses it where it is not given. */
  readonly roleName: string;
}

/** What makes one: A group holds a role. */
export interface GroupRoleInit {
  /** Group id. Required. Names a group: by its id, or by its name where it is written. */
  group: Ref;
  /** Role id. Required. Names a role: by its id, or by its name where it is written. */
  role: Ref;
}
