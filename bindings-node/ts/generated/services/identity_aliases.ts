// Generated from proto/ by `cargo xtask codegen`; do not edit.
/** Services and their methods. */

import { type CallOptions, type ListOptions, type Pages, type WaitOptions, type Watch, Service, part, several } from "../../service.js";
import type { AccessRules, Duration, Ref } from "../../values.js";
import { read, write } from "../../shapes.js";
import type * as types from "../types/index.js";
import type * as enums from "../enums.js";

/** The service `IdentityAliases`. */
export class IdentityAliases extends Service {
  /** Creates one and returns it as it was stored. */
  async create(identityAlias: types.IdentityAliasInit | types.IdentityAlias, options?: CallOptions): Promise<types.IdentityAlias> {
    const answer = await this.call("IdentityAliases.Create", { identity_alias: write(":IdentityAlias", identityAlias, "identityAlias") }, options);
    return read(":IdentityAlias", part(answer, "identity_alias")) as types.IdentityAlias;
  }

  /** The one with this id. */
  async get(id: Ref, options?: CallOptions): Promise<types.IdentityAlias> {
    const answer = await this.call("IdentityAliases.Get", { id: write("r", id, "id") }, options);
    return read(":IdentityAlias", part(answer, "identity_alias")) as types.IdentityAlias;
  }

  /**
   * Replaces the one with the entity's id and returns it as it was stored. It overwrites what others changed
   * meanwhile; `modify` does not.
   */
  async update(identityAlias: types.IdentityAlias, options?: CallOptions): Promise<types.IdentityAlias> {
    const answer = await this.call("IdentityAliases.Update", { id: identityAlias.id, identity_alias: write(":IdentityAlias", identityAlias, "identityAlias") }, options);
    return read(":IdentityAlias", part(answer, "identity_alias")) as types.IdentityAlias;
  }

  /** Deletes the one with this id. */
  async delete(id: Ref, options?: CallOptions): Promise<void> {
    await this.call("IdentityAliases.Delete", { id: write("r", id, "id") }, options);
  }

  /**
   * Those that the filter matches, in the order of their ids. An empty filter matches all; a `?` in it stands for
   * the next of the values.
   */
  list(filter = "", options?: ListOptions): Pages<types.IdentityAlias> {
    return this.pages<types.IdentityAlias>("IdentityAliases.List", { filter }, options, ":IdentityAlias");
  }

  /**
   * Gets the one with this id, writes back what `change` makes of it, unless someone else changed it meanwhile:
   * then begins again, a few times (RULES 8). `change` may therefore run more than once. On StrongDM the last write
   * wins.
   */
  modify(id: Ref, change: (current: types.IdentityAlias) => types.IdentityAlias, options?: CallOptions): Promise<types.IdentityAlias> {
    return this.modified(
      "IdentityAliases.Get", { id: write("r", id, "id") },
      "IdentityAliases.Update", (entity: types.IdentityAlias) => ({ id: entity.id, identity_alias: write(":IdentityAlias", entity, "entity") }),
      (answer) => read(":IdentityAlias", part(answer, "identity_alias")) as types.IdentityAlias,
      change,
      options,
    );
  }
}
