// Generated from proto/ by `cargo xtask codegen`; do not edit.
/** Services and their methods. */

import { type CallOptions, type ListOptions, type Pages, type WaitOptions, type Watch, Service, part, several } from "../../service.js";
import type { AccessRules, Duration, Ref } from "../../values.js";
import { read, write } from "../../shapes.js";
import type * as types from "../types/index.js";
import type * as enums from "../enums.js";

/** The service `AuthorizationPolicies`. */
export class AuthorizationPolicies extends Service {
  /** Creates one and returns it as it was stored. */
  async create(authorizationPolicy: types.AuthorizationPolicyInit | types.AuthorizationPolicy, options?: CallOptions): Promise<types.AuthorizationPolicy> {
    const answer = await this.call("AuthorizationPolicies.Create", { authorization_policy: write(":AuthorizationPolicy", authorizationPolicy, "authorizationPolicy") }, options);
    return read(":AuthorizationPolicy", part(answer, "authorization_policy")) as types.AuthorizationPolicy;
  }

  /** The one with this id. */
  async get(id: Ref, options?: CallOptions): Promise<types.AuthorizationPolicy> {
    const answer = await this.call("AuthorizationPolicies.Get", { id: write("r", id, "id") }, options);
    return read(":AuthorizationPolicy", part(answer, "authorization_policy")) as types.AuthorizationPolicy;
  }

  /**
   * Replaces the one with the entity's id and returns it as it was stored. It overwrites what others changed
   * meanwhile; `modify` does not.
   */
  async update(authorizationPolicy: types.AuthorizationPolicy, options?: CallOptions): Promise<types.AuthorizationPolicy> {
    const answer = await this.call("AuthorizationPolicies.Update", { id: authorizationPolicy.id, authorization_policy: write(":AuthorizationPolicy", authorizationPolicy, "authorizationPolicy") }, options);
    return read(":AuthorizationPolicy", part(answer, "authorization_policy")) as types.AuthorizationPolicy;
  }

  /** Deletes the one with this id. */
  async delete(id: Ref, options?: CallOptions): Promise<void> {
    await this.call("AuthorizationPolicies.Delete", { id: write("r", id, "id") }, options);
  }

  /**
   * Those that the filter matches, in the order of their ids. An empty filter matches all; a `?` in it stands for
   * the next of the values.
   */
  list(filter = "", options?: ListOptions): Pages<types.AuthorizationPolicy> {
    return this.pages<types.AuthorizationPolicy>("AuthorizationPolicies.List", { filter }, options, ":AuthorizationPolicy");
  }

  /**
   * Gets the one with this id, writes back what `change` makes of it, unless someone else changed it meanwhile:
   * then begins again, a few times (RULES 8). `change` may therefore run more than once. On StrongDM the last write
   * wins.
   */
  modify(id: Ref, change: (current: types.AuthorizationPolicy) => types.AuthorizationPolicy, options?: CallOptions): Promise<types.AuthorizationPolicy> {
    return this.modified(
      "AuthorizationPolicies.Get", { id: write("r", id, "id") },
      "AuthorizationPolicies.Update", (entity: types.AuthorizationPolicy) => ({ id: entity.id, authorization_policy: write(":AuthorizationPolicy", entity, "entity") }),
      (answer) => read(":AuthorizationPolicy", part(answer, "authorization_policy")) as types.AuthorizationPolicy,
      change,
      options,
    );
  }
}
