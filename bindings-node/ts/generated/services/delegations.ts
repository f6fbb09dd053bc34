// Generated from proto/ by `cargo xtask codegen`; do not edit.
/** Services and their methods. */

import { type CallOptions, type ListOptions, type Pages, type WaitOptions, type Watch, Service, part, several } from "../../service.js";
import type { AccessRules, Duration, Ref } from "../../values.js";
import { read, write } from "../../shapes.js";
import type * as types from "../types/index.js";
import type * as enums from "../enums.js";

/**
 * One's approver duty, given to somebody else for a while. The delegate votes as the delegator could, and the two
 * fill one entry. One delegates for oneself; `approvalflow:edit` delegates for others.
 */
export class Delegations extends Service {
  /** Creates one and returns it as it was stored. */
  async create(delegation: types.DelegationInit | types.Delegation, options?: CallOptions): Promise<types.Delegation> {
    const answer = await this.call("Delegations.Create", { delegation: write(":Delegation", delegation, "delegation") }, options);
    return read(":Delegation", part(answer, "delegation")) as types.Delegation;
  }

  /** The one with this id. */
  async get(id: Ref, options?: CallOptions): Promise<types.Delegation> {
    const answer = await this.call("Delegations.Get", { id: write("r", id, "id") }, options);
    return read(":Delegation", part(answer, "delegation")) as types.Delegation;
  }

  /** Deletes the one with this id. */
  async delete(id: Ref, options?: CallOptions): Promise<void> {
    await this.call("Delegations.Delete", { id: write("r", id, "id") }, options);
  }

  /**
   * Those that the filter matches, in the order of their ids. An empty filter matches all; a `?` in it stands for
   * the next of the values.
   */
  list(filter = "", options?: ListOptions): Pages<types.Delegation> {
    return this.pages<types.Delegation>("Delegations.List", { filter }, options, ":Delegation");
  }
}
