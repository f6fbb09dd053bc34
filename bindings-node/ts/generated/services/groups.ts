// Generated from proto/ by `cargo xtask codegen`; do not edit.
/** Services and their methods. */

import { type CallOptions, type ListOptions, type Pages, type WaitOptions, type Watch, Service, part, several } from "../../service.js";
import type { AccessRules, Duration, Ref } from "../../values.js";
import { read, write } from "../../shapes.js";
import type * as types from "../types/index.js";
import type * as enums from "../enums.js";

/** The service `Groups`. */
export class Groups extends Service {
  /** Creates one and returns it as it was stored. */
  async create(group: types.GroupInit | types.Group, options?: CallOptions): Promise<types.Group> {
    const answer = await this.call("Groups.Create", { group: write(":Group", group, "group") }, options);
    return read(":Group", part(answer, "group")) as types.Group;
  }

  /** `Groups.CreateFromRoles`. */
  async createFromRoles(request: { roleIds?: readonly string[]; commit?: boolean } = {}, options?: CallOptions): Promise<readonly types.GroupFromRole[]> {
    const answer = await this.call("Groups.CreateFromRoles", { role_ids: write("[s", request.roleIds, "roleIds"), commit: write("b", request.commit, "commit") }, options);
    return read("[:GroupFromRole", answer["group_from_role"]) as readonly types.GroupFromRole[];
  }

  /** The one with this id. */
  async get(id: Ref, options?: CallOptions): Promise<types.Group> {
    const answer = await this.call("Groups.Get", { id: write("r", id, "id") }, options);
    return read(":Group", part(answer, "group")) as types.Group;
  }

  /**
   * Replaces the one with the entity's id and returns it as it was stored. It overwrites what others changed
   * meanwhile; `modify` does not.
   */
  async update(group: types.Group, options?: CallOptions): Promise<types.Group> {
    const answer = await this.call("Groups.Update", { id: group.id, group: write(":Group", group, "group") }, options);
    return read(":Group", part(answer, "group")) as types.Group;
  }

  /** Deletes the one with this id. */
  async delete(id: Ref, options?: CallOptions): Promise<void> {
    await this.call("Groups.Delete", { id: write("r", id, "id") }, options);
  }

  /**
   * Those that the filter matches, in the order of their ids. An empty filter matches all; a `?` in it stands for
   * the next of the values.
   */
  list(filter = "", options?: ListOptions): Pages<types.Group> {
    return this.pages<types.Group>("Groups.List", { filter }, options, ":Group");
  }

  /**
   * Gets the one with this id, writes back what `change` makes of it, unless someone else changed it meanwhile:
   * then begins again, a few times (RULES 8). `change` may therefore run more than once. On StrongDM the last write
   * wins.
   */
  modify(id: Ref, change: (current: types.Group) => types.Group, options?: CallOptions): Promise<types.Group> {
    return this.modified(
      "Groups.Get", { id: write("r", id, "id") },
      "Groups.Update", (entity: types.Group) => ({ id: entity.id, group: write(":Group", entity, "entity") }),
      (answer) => read(":Group", part(answer, "group")) as types.Group,
      change,
      options,
    );
  }
}
