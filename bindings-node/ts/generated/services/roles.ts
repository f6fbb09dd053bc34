// Generated from proto/ by `cargo xtask codegen`; do not edit.
/** Services and their methods. */

import { type CallOptions, type ListOptions, type Pages, type WaitOptions, type Watch, Service, part, several } from "../../service.js";
import type { AccessRules, Duration, Ref } from "../../values.js";
import { read, write } from "../../shapes.js";
import type * as types from "../types/index.js";
import type * as enums from "../enums.js";

/** The service `Roles`. */
export class Roles extends Service {
  /** Creates one and returns it as it was stored. */
  async create(role: types.RoleInit | types.Role, options?: CallOptions): Promise<types.Role> {
    const answer = await this.call("Roles.Create", { role: write(":Role", role, "role") }, options);
    return read(":Role", part(answer, "role")) as types.Role;
  }

  /** The one with this id. */
  async get(id: Ref, options?: CallOptions): Promise<types.Role> {
    const answer = await this.call("Roles.Get", { id: write("r", id, "id") }, options);
    return read(":Role", part(answer, "role")) as types.Role;
  }

  /**
   * Replaces the one with the entity's id and returns it as it was stored. It overwrites what others changed
   * meanwhile; `modify` does not.
   */
  async update(role: types.Role, options?: CallOptions): Promise<types.Role> {
    const answer = await this.call("Roles.Update", { id: role.id, role: write(":Role", role, "role") }, options);
    return read(":Role", part(answer, "role")) as types.Role;
  }

  /** Deletes the one with this id. */
  async delete(id: Ref, options?: CallOptions): Promise<void> {
    await this.call("Roles.Delete", { id: write("r", id, "id") }, options);
  }

  /**
   * Those that the filter matches, in the order of their ids. An empty filter matches all; a `?` in it stands for
   * the next of the values.
   */
  list(filter = "", options?: ListOptions): Pages<types.Role> {
    return this.pages<types.Role>("Roles.List", { filter }, options, ":Role");
  }

  /**
   * Gets the one with this id, writes back what `change` makes of it, unless someone else changed it meanwhile:
   * then begins again, a few times (RULES 8). `change` may therefore run more than once. On StrongDM the last write
   * wins.
   */
  modify(id: Ref, change: (current: types.Role) => types.Role, options?: CallOptions): Promise<types.Role> {
    return this.modified(
      "Roles.Get", { id: write("r", id, "id") },
      "Roles.Update", (entity: types.Role) => ({ id: entity.id, role: write(":Role", entity, "entity") }),
      (answer) => read(":Role", part(answer, "role")) as types.Role,
      change,
      options,
    );
  }
}
