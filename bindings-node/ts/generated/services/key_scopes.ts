// Generated from proto/ by `cargo xtask codegen`; do not edit.
/** Services and their methods. */

import { type CallOptions, type ListOptions, type Pages, type WaitOptions, type Watch, Service, part, several } from "../../service.js";
import type { AccessRules, Duration, Ref } from "../../values.js";
import { read, write } from "../../shapes.js";
import type * as types from "../types/index.js";
import type * as enums from "../enums.js";

/**
 * For whom a key may ask or vote (RULES 4.2). A key with `gatepass:request_as` or `gatepass:vote_as` and without a
 * scope acts for nobody. Like its permissions a key's scope never changes.
 */
export class KeyScopes extends Service {
  /** Creates one and returns it as it was stored. */
  async create(keyScope: types.KeyScopeInit | types.KeyScope, options?: CallOptions): Promise<types.KeyScope> {
    const answer = await this.call("KeyScopes.Create", { key_scope: write(":KeyScope", keyScope, "keyScope") }, options);
    return read(":KeyScope", part(answer, "key_scope")) as types.KeyScope;
  }

  /** The one with this id. */
  async get(id: Ref, options?: CallOptions): Promise<types.KeyScope> {
    const answer = await this.call("KeyScopes.Get", { id: write("r", id, "id") }, options);
    return read(":KeyScope", part(answer, "key_scope")) as types.KeyScope;
  }

  /** Deletes the one with this id. */
  async delete(id: Ref, options?: CallOptions): Promise<void> {
    await this.call("KeyScopes.Delete", { id: write("r", id, "id") }, options);
  }

  /**
   * Those that the filter matches, in the order of their ids. An empty filter matches all; a `?` in it stands for
   * the next of the values.
   */
  list(filter = "", options?: ListOptions): Pages<types.KeyScope> {
    return this.pages<types.KeyScope>("KeyScopes.List", { filter }, options, ":KeyScope");
  }
}
