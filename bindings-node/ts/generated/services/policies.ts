// Generated from proto/ by `cargo xtask codegen`; do not edit.
/** Services and their methods. */

import { type CallOptions, type ListOptions, type Pages, type WaitOptions, type Watch, Service, part, several } from "../../service.js";
import type { AccessRules, Duration, Ref } from "../../values.js";
import { read, write } from "../../shapes.js";
import type * as types from "../types/index.js";
import type * as enums from "../enums.js";

/** The service `Policies`. */
export class Policies extends Service {
  /** Creates one and returns it as it was stored. */
  async create(policy: types.PolicyInit | types.Policy, options?: CallOptions): Promise<types.Policy> {
    const answer = await this.call("Policies.Create", { policy: write(":Policy", policy, "policy") }, options);
    return read(":Policy", part(answer, "policy")) as types.Policy;
  }

  /** Deletes the one with this id. */
  async delete(id: Ref, options?: CallOptions): Promise<void> {
    await this.call("Policies.Delete", { id: write("r", id, "id") }, options);
  }

  /**
   * Replaces the one with the entity's id and returns it as it was stored. It overwrites what others changed
   * meanwhile; `modify` does not.
   */
  async update(policy: types.Policy, options?: CallOptions): Promise<types.Policy> {
    const answer = await this.call("Policies.Update", { id: policy.id, policy: write(":Policy", policy, "policy") }, options);
    return read(":Policy", part(answer, "policy")) as types.Policy;
  }

  /** The one with this id. */
  async get(id: Ref, options?: CallOptions): Promise<types.Policy> {
    const answer = await this.call("Policies.Get", { id: write("r", id, "id") }, options);
    return read(":Policy", part(answer, "policy")) as types.Policy;
  }

  /**
   * Those that the filter matches, in the order of their ids. An empty filter matches all; a `?` in it stands for
   * the next of the values.
   */
  list(filter = "", options?: ListOptions): Pages<types.Policy> {
    return this.pages<types.Policy>("Policies.List", { filter }, options, ":Policy");
  }

  /**
   * Gets the one with this id, writes back what `change` makes of it, unless someone else changed it meanwhile:
   * then begins again, a few times (RULES 8). `change` may therefore run more than once. On StrongDM the last write
   * wins.
   */
  modify(id: Ref, change: (current: types.Policy) => types.Policy, options?: CallOptions): Promise<types.Policy> {
    return this.modified(
      "Policies.Get", { id: write("r", id, "id") },
      "Policies.Update", (entity: types.Policy) => ({ id: entity.id, policy: write(":Policy", entity, "entity") }),
      (answer) => read(":Policy", part(answer, "policy")) as types.Policy,
      change,
      options,
    );
  }
}
