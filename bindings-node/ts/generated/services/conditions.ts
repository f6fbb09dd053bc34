// Generated from proto/ by `cargo xtask codegen`; do not edit.
/** Services and their methods. */

import { type CallOptions, type ListOptions, type Pages, type WaitOptions, type Watch, Service, part, several } from "../../service.js";
import type { AccessRules, Duration, Ref } from "../../values.js";
import { read, write } from "../../shapes.js";
import type * as types from "../types/index.js";
import type * as enums from "../enums.js";

/**
 * Facts that glue sets and clears: a ticket open, a shift on, a change window. Workflows may grant while one holds,
 * and grants may be bound to one: they end when it clears.
 */
export class Conditions extends Service {
  /** Creates one and returns it as it was stored. */
  async create(condition: types.ConditionInit | types.Condition, options?: CallOptions): Promise<types.Condition> {
    const answer = await this.call("Conditions.Create", { condition: write(":Condition", condition, "condition") }, options);
    return read(":Condition", part(answer, "condition")) as types.Condition;
  }

  /** The one with this id. */
  async get(id: Ref, options?: CallOptions): Promise<types.Condition> {
    const answer = await this.call("Conditions.Get", { id: write("r", id, "id") }, options);
    return read(":Condition", part(answer, "condition")) as types.Condition;
  }

  /** Deletes the one with this id. */
  async delete(id: Ref, options?: CallOptions): Promise<void> {
    await this.call("Conditions.Delete", { id: write("r", id, "id") }, options);
  }

  /**
   * Those that the filter matches, in the order of their ids. An empty filter matches all; a `?` in it stands for
   * the next of the values.
   */
  list(filter = "", options?: ListOptions): Pages<types.Condition> {
    return this.pages<types.Condition>("Conditions.List", { filter }, options, ":Condition");
  }

  /** It holds from now on. */
  async set(request: { id: Ref; validUntil?: Date }, options?: CallOptions): Promise<types.Condition> {
    const answer = await this.call("Conditions.Set", { id: write("r", request.id, "id"), valid_until: write("T", request.validUntil, "validUntil") }, options);
    return read(":Condition", part(answer, "condition")) as types.Condition;
  }

  /** It holds no longer: what is bound to it ends. */
  async clear(request: { id: Ref }, options?: CallOptions): Promise<types.ConditionClearResponse> {
    const answer = await this.call("Conditions.Clear", { id: write("r", request.id, "id") }, options);
    return read(":ConditionClearResponse", answer) as types.ConditionClearResponse;
  }
}
