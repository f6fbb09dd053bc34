// Generated from proto/ by `cargo xtask codegen`; do not edit.
/** Services and their methods. */

import { type CallOptions, type ListOptions, type Pages, type WaitOptions, type Watch, Service, part, several } from "../../service.js";
import type { AccessRules, Duration, Ref } from "../../values.js";
import { read, write } from "../../shapes.js";
import type * as types from "../types/index.js";
import type * as enums from "../enums.js";

/** The service `SecretEngines`. */
export class SecretEngines extends Service {
  /**
   * Those that the filter matches, in the order of their ids. An empty filter matches all; a `?` in it stands for
   * the next of the values.
   */
  list(filter = "", options?: ListOptions): Pages<types.SecretEngine> {
    return this.pages<types.SecretEngine>("SecretEngines.List", { filter }, options, ":SecretEngine");
  }

  /** The one with this id. */
  async get(id: Ref, options?: CallOptions): Promise<types.SecretEngine> {
    const answer = await this.call("SecretEngines.Get", { id: write("r", id, "id") }, options);
    return read(":SecretEngine", part(answer, "secret_engine")) as types.SecretEngine;
  }

  /** Creates one and returns it as it was stored. */
  async create<K extends types.SecretEngineInit | types.SecretEngine>(secretEngine: K, options?: CallOptions): Promise<Extract<types.SecretEngine, { type: K["type"] }>> {
    const answer = await this.call("SecretEngines.Create", { secret_engine: write(":SecretEngine", secretEngine, "secretEngine") }, options);
    return read(":SecretEngine", part(answer, "secret_engine")) as Extract<types.SecretEngine, { type: K["type"] }>;
  }

  /**
   * Replaces the one with the entity's id and returns it as it was stored. It overwrites what others changed
   * meanwhile; `modify` does not.
   */
  async update<K extends types.SecretEngine>(secretEngine: K, options?: CallOptions): Promise<K> {
    const answer = await this.call("SecretEngines.Update", { id: secretEngine.id, secret_engine: write(":SecretEngine", secretEngine, "secretEngine") }, options);
    return read(":SecretEngine", part(answer, "secret_engine")) as unknown as K;
  }

  /** Deletes the one with this id. */
  async delete(id: Ref, options?: CallOptions): Promise<void> {
    await this.call("SecretEngines.Delete", { id: write("r", id, "id") }, options);
  }

  /**
   * Those that the filter matches, in the order of their ids. An empty filter matches all; a `?` in it stands for
   * the next of the values.
   */
  listSecretStores(filter = "", options?: ListOptions): Pages<types.SecretStore> {
    return this.pages<types.SecretStore>("SecretEngines.ListSecretStores", { filter }, options, ":SecretStore");
  }

  /** `SecretEngines.GenerateKeys`. */
  async generateKeys(request: { secretEngineId?: string } = {}, options?: CallOptions): Promise<void> {
    await this.call("SecretEngines.GenerateKeys", { secret_engine_id: write("s", request.secretEngineId, "secretEngineId") }, options);
  }

  /** `SecretEngines.Healthcheck`. */
  async healthcheck(request: { secretEngineId?: string } = {}, options?: CallOptions): Promise<readonly types.HealthcheckStatus[]> {
    const answer = await this.call("SecretEngines.Healthcheck", { secret_engine_id: write("s", request.secretEngineId, "secretEngineId") }, options);
    return read("[:HealthcheckStatus", answer["status"]) as readonly types.HealthcheckStatus[];
  }

  /** `SecretEngines.Rotate`. */
  async rotate(request: { id: Ref; passwordPolicy?: types.SecretEnginePasswordPolicyInit | types.SecretEnginePasswordPolicy }, options?: CallOptions): Promise<void> {
    await this.call("SecretEngines.Rotate", { id: write("r", request.id, "id"), password_policy: write(":SecretEnginePasswordPolicy", request.passwordPolicy, "passwordPolicy") }, options);
  }

  /**
   * Gets the one with this id, writes back what `change` makes of it, unless someone else changed it meanwhile:
   * then begins again, a few times (RULES 8). `change` may therefore run more than once. On StrongDM the last write
   * wins.
   */
  modify(id: Ref, change: (current: types.SecretEngine) => types.SecretEngine, options?: CallOptions): Promise<types.SecretEngine> {
    return this.modified(
      "SecretEngines.Get", { id: write("r", id, "id") },
      "SecretEngines.Update", (entity: types.SecretEngine) => ({ id: entity.id, secret_engine: write(":SecretEngine", entity, "entity") }),
      (answer) => read(":SecretEngine", part(answer, "secret_engine")) as types.SecretEngine,
      change,
      options,
    );
  }
}
