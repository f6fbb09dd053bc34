// Generated from proto/ by `cargo xtask codegen`; do not edit.
/** Services and their methods. */

import { type CallOptions, type ListOptions, type Pages, type WaitOptions, type Watch, Service, part, several } from "../../service.js";
import type { AccessRules, Duration, Ref } from "../../values.js";
import { read, write } from "../../shapes.js";
import type * as types from "../types/index.js";
import type * as enums from "../enums.js";

/** The service `AccountGrants`. */
export class AccountGrants extends Service {
  /** Creates one and returns it as it was stored. */
  async create(accountGrant: types.AccountGrantInit | types.AccountGrant, options?: CallOptions): Promise<types.AccountGrant> {
    const answer = await this.call("AccountGrants.Create", { account_grant: write(":AccountGrant", accountGrant, "accountGrant") }, options);
    return read(":AccountGrant", part(answer, "account_grant")) as types.AccountGrant;
  }

  /** The one with this id. */
  async get(id: Ref, options?: CallOptions): Promise<types.AccountGrant> {
    const answer = await this.call("AccountGrants.Get", { id: write("r", id, "id") }, options);
    return read(":AccountGrant", part(answer, "account_grant")) as types.AccountGrant;
  }

  /** Deletes the one with this id. */
  async delete(id: Ref, options?: CallOptions): Promise<void> {
    await this.call("AccountGrants.Delete", { id: write("r", id, "id") }, options);
  }

  /**
   * Those that the filter matches, in the order of their ids. An empty filter matches all; a `?` in it stands for
   * the next of the values.
   */
  list(filter = "", options?: ListOptions): Pages<types.AccountGrant> {
    return this.pages<types.AccountGrant>("AccountGrants.List", { filter }, options, ":AccountGrant");
  }
}
