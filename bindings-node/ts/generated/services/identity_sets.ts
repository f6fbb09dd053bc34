// Generated from proto/ by `cargo xtask codegen`; do not edit.
/** Services and their methods. */

import { type CallOptions, type ListOptions, type Pages, type WaitOptions, type Watch, Service, part, several } from "../../service.js";
import type { AccessRules, Duration, Ref } from "../../values.js";
import { read, write } from "../../shapes.js";
import type * as types from "../types/index.js";
import type * as enums from "../enums.js";

/** The service `IdentitySets`. */
export class IdentitySets extends Service {
  /** Creates one and returns it as it was stored. */
  async create(identitySet: types.IdentitySetInit | types.IdentitySet, options?: CallOptions): Promise<types.IdentitySet> {
    const answer = await this.call("IdentitySets.Create", { identity_set: write(":IdentitySet", identitySet, "identitySet") }, options);
    return read(":IdentitySet", part(answer, "identity_set")) as types.IdentitySet;
  }

  /** The one with this id. */
  async get(id: Ref, options?: CallOptions): Promise<types.IdentitySet> {
    const answer = await this.call("IdentitySets.Get", { id: write("r", id, "id") }, options);
    return read(":IdentitySet", part(answer, "identity_set")) as types.IdentitySet;
  }

  /**
   * Replaces the one with the entity's id and returns it as it was stored. It overwrites what others changed
   * meanwhile; `modify` does not.
   */
  async update(identitySet: types.IdentitySet, options?: CallOptions): Promise<types.IdentitySet> {
    const answer = await this.call("IdentitySets.Update", { id: identitySet.id, identity_set: write(":IdentitySet", identitySet, "identitySet") }, options);
    return read(":IdentitySet", part(answer, "identity_set")) as types.IdentitySet;
  }

  /** Deletes the one with this id. */
  async delete(id: Ref, options?: CallOptions): Promise<void> {
    await this.call("IdentitySets.Delete", { id: write("r", id, "id") }, options);
  }

  /**
   * Those that the filter matches, in the order of their ids. An empty filter matches all; a `?` in it stands for
   * the next of the values.
   */
  list(filter = "", options?: ListOptions): Pages<types.IdentitySet> {
    return this.pages<types.IdentitySet>("IdentitySets.List", { filter }, options, ":IdentitySet");
  }

  /**
   * Gets the one with this id, writes back what `change` makes of it, unless someone else changed it meanwhile:
   * then begins again, a few times (RULES 8). `change` may therefore run more than once. On StrongDM the last write
   * wins.
   */
  modify(id: Ref, change: (current: types.IdentitySet) => types.IdentitySet, options?: CallOptions): Promise<types.IdentitySet> {
    return this.modified(
      "IdentitySets.Get", { id: write("r", id, "id") },
      "IdentitySets.Update", (entity: types.IdentitySet) => ({ id: entity.id, identity_set: write(":IdentitySet", entity, "entity") }),
      (answer) => read(":IdentitySet", part(answer, "identity_set")) as types.IdentitySet,
      change,
      options,
    );
  }
}
