// Generated from proto/ by `cargo xtask codegen`; do not edit.
/** Services and their methods. */

import { type CallOptions, type ListOptions, type Pages, type WaitOptions, type Watch, Service, part, several } from "../../service.js";
import type { AccessRules, Duration, Ref } from "../../values.js";
import { read, write } from "../../shapes.js";
import type * as types from "../types/index.js";
import type * as enums from "../enums.js";

/** The service `Accounts`. */
export class Accounts extends Service {
  /** Creates one and returns it as it was stored. */
  async create<K extends types.AccountInit | types.Account>(account: K, options?: CallOptions): Promise<Extract<types.Account, { type: K["type"] }>> {
    const answer = await this.call("Accounts.Create", { account: write(":Account", account, "account") }, options);
    return read(":Account", part(answer, "account")) as Extract<types.Account, { type: K["type"] }>;
  }

  /** Creates one and returns the whole answer, with the keys it shows this once. */
  async createResponse(account: types.AccountInit | types.Account, options?: CallOptions): Promise<types.AccountCreateResponse> {
    const answer = await this.call("Accounts.Create", { account: write(":Account", account, "account") }, options);
    return read(":AccountCreateResponse", answer) as types.AccountCreateResponse;
  }

  /** The one with this id. */
  async get(id: Ref, options?: CallOptions): Promise<types.Account> {
    const answer = await this.call("Accounts.Get", { id: write("r", id, "id") }, options);
    return read(":Account", part(answer, "account")) as types.Account;
  }

  /**
   * Replaces the one with the entity's id and returns it as it was stored. It overwrites what others changed
   * meanwhile; `modify` does not.
   */
  async update<K extends types.Account>(account: K, options?: CallOptions): Promise<K> {
    const answer = await this.call("Accounts.Update", { id: account.id, account: write(":Account", account, "account") }, options);
    return read(":Account", part(answer, "account")) as unknown as K;
  }

  /** Deletes the one with this id. */
  async delete(id: Ref, options?: CallOptions): Promise<void> {
    await this.call("Accounts.Delete", { id: write("r", id, "id") }, options);
  }

  /**
   * Those that the filter matches, in the order of their ids. An empty filter matches all; a `?` in it stands for
   * the next of the values.
   */
  list(filter = "", options?: ListOptions): Pages<types.Account> {
    return this.pages<types.Account>("Accounts.List", { filter }, options, ":Account");
  }

  /**
   * Gets the one with this id, writes back what `change` makes of it, unless someone else changed it meanwhile:
   * then begins again, a few times (RULES 8). `change` may therefore run more than once. On StrongDM the last write
   * wins.
   */
  modify(id: Ref, change: (current: types.Account) => types.Account, options?: CallOptions): Promise<types.Account> {
    return this.modified(
      "Accounts.Get", { id: write("r", id, "id") },
      "Accounts.Update", (entity: types.Account) => ({ id: entity.id, account: write(":Account", entity, "entity") }),
      (answer) => read(":Account", part(answer, "account")) as types.Account,
      change,
      options,
    );
  }
}
