// Generated from proto/ by `cargo xtask codegen`; do not edit.
/** Services and their methods. */

import { type CallOptions, type ListOptions, type Pages, type WaitOptions, type Watch, Service, part, several } from "../../service.js";
import type { AccessRules, Duration, Ref } from "../../values.js";
import { read, write } from "../../shapes.js";
import type * as types from "../types/index.js";
import type * as enums from "../enums.js";

/** The service `RemoteIdentityGroups`. */
export class RemoteIdentityGroups extends Service {
  /** The one with this id. */
  async get(id: Ref, options?: CallOptions): Promise<types.RemoteIdentityGroup> {
    const answer = await this.call("RemoteIdentityGroups.Get", { id: write("r", id, "id") }, options);
    return read(":RemoteIdentityGroup", part(answer, "remote_identity_group")) as types.RemoteIdentityGroup;
  }

  /**
   * Those that the filter matches, in the order of their ids. An empty filter matches all; a `?` in it stands for
   * the next of the values.
   */
  list(filter = "", options?: ListOptions): Pages<types.RemoteIdentityGroup> {
    return this.pages<types.RemoteIdentityGroup>("RemoteIdentityGroups.List", { filter }, options, ":RemoteIdentityGroup");
  }
}
