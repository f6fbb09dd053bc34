// Generated from proto/ by `cargo xtask codegen`; do not edit.
/** Services and their methods. */

import { type CallOptions, type ListOptions, type Pages, type WaitOptions, type Watch, Service, part, several } from "../../service.js";
import type { AccessRules, Duration, Ref } from "../../values.js";
import { read, write } from "../../shapes.js";
import type * as types from "../types/index.js";
import type * as enums from "../enums.js";

/** The service `AccountsGroups`. */
export class AccountsGroups extends Service {
  /** Creates one and returns it as it was stored. */
  async create(accountGroup: types.AccountGroupInit | types.AccountGroup, options?: CallOptions): Promise<types.AccountGroup> {
    const answer = await this.call("AccountsGroups.Create", { account_group: write(":AccountGroup", accountGroup, "accountGroup") }, options);
    return read(":AccountGroup", part(answer, "account_group")) as types.AccountGroup;
  }

  /** The one with this id. */
  async get(id: Ref, options?: CallOptions): Promise<types.AccountGroup> {
    const answer = await this.call("AccountsGroups.Get", { id: write("r", id, "id") }, options);
    return read(":AccountGroup", part(answer, "account_group")) as types.AccountGroup;
  }

  /** Deletes the one with this id. */
  async delete(id: Ref, options?: CallOptions): Promise<void> {
    await this.call("AccountsGroups.Delete", { id: write("r", id, "id") }, options);
  }

  /**
   * Those that the filter matches, in the order of their ids. An empty filter matches all; a `?` in it stands for
   * the next of the values.
   */
  list(filter = "", options?: ListOptions): Pages<types.AccountGroup> {
    return this.pages<types.AccountGroup>("AccountsGroups.List", { filter }, options, ":AccountGroup");
  }
}
