// Generated from proto/ by `cargo xtask codegen`; do not edit.
/** Services and their methods. */

import { type CallOptions, type ListOptions, type Pages, type WaitOptions, type Watch, Service, part, several } from "../../service.js";
import type { AccessRules, Duration, Ref } from "../../values.js";
import { read, write } from "../../shapes.js";
import type * as types from "../types/index.js";
import type * as enums from "../enums.js";

/** The service `GroupsRoles`. */
export class GroupsRoles extends Service {
  /** Creates one and returns it as it was stored. */
  async create(groupRole: types.GroupRoleInit | types.GroupRole, options?: CallOptions): Promise<types.GroupRole> {
    const answer = await this.call("GroupsRoles.Create", { group_role: write(":GroupRole", groupRole, "groupRole") }, options);
    return read(":GroupRole", part(answer, "group_role")) as types.GroupRole;
  }

  /** The one with this id. */
  async get(id: Ref, options?: CallOptions): Promise<types.GroupRole> {
    const answer = await this.call("GroupsRoles.Get", { id: write("r", id, "id") }, options);
    return read(":GroupRole", part(answer, "group_role")) as types.GroupRole;
  }

  /** Deletes the one with this id. */
  async delete(id: Ref, options?: CallOptions): Promise<void> {
    await this.call("GroupsRoles.Delete", { id: write("r", id, "id") }, options);
  }

  /**
   * Those that the filter matches, in the order of their ids. An empty filter matches all; a `?` in it stands for
   * the next of the values.
   */
  list(filter = "", options?: ListOptions): Pages<types.GroupRole> {
    return this.pages<types.GroupRole>("GroupsRoles.List", { filter }, options, ":GroupRole");
  }
}
