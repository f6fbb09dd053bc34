// Generated from proto/ by `cargo xtask codegen`; do not edit.
/** Services and their methods. */

import { type CallOptions, type ListOptions, type Pages, type WaitOptions, type Watch, Service, part, several } from "../../service.js";
import type { AccessRules, Duration, Ref } from "../../values.js";
import { read, write } from "../../shapes.js";
import type * as types from "../types/index.js";
import type * as enums from "../enums.js";

/**
 * Membership of a role for a while, which a request gave. It gives access as an attachment does, and nothing else:
 * no vote on requests and no right to make any. AccessRequests.Revoke ends it.
 */
export class RoleGrants extends Service {
  /** The one with this id. */
  async get(id: Ref, options?: CallOptions): Promise<types.RoleGrant> {
    const answer = await this.call("RoleGrants.Get", { id: write("r", id, "id") }, options);
    return read(":RoleGrant", part(answer, "role_grant")) as types.RoleGrant;
  }

  /**
   * Those that the filter matches, in the order of their ids. An empty filter matches all; a `?` in it stands for
   * the next of the values.
   */
  list(filter = "", options?: ListOptions): Pages<types.RoleGrant> {
    return this.pages<types.RoleGrant>("RoleGrants.List", { filter }, options, ":RoleGrant");
  }
}
