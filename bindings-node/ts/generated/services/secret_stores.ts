// Generated from proto/ by `cargo xtask codegen`; do not edit.
/** Services and their methods. */

import { type CallOptions, type ListOptions, type Pages, type WaitOptions, type Watch, Service, part, several } from "../../service.js";
import type { AccessRules, Duration, Ref } from "../../values.js";
import { read, write } from "../../shapes.js";
import type * as types from "../types/index.js";
import type * as enums from "../enums.js";

/** The service `SecretStores`. */
export class SecretStores extends Service {
  /** Creates one and returns it as it was stored. */
  async create<K extends types.SecretStoreInit | types.SecretStore>(secretStore: K, options?: CallOptions): Promise<Extract<types.SecretStore, { type: K["type"] }>> {
    const answer = await this.call("SecretStores.Create", { secret_store: write(":SecretStore", secretStore, "secretStore") }, options);
    return read(":SecretStore", part(answer, "secret_store")) as Extract<types.SecretStore, { type: K["type"] }>;
  }

  /** The one with this id. */
  async get(id: Ref, options?: CallOptions): Promise<types.SecretStore> {
    const answer = await this.call("SecretStores.Get", { id: write("r", id, "id") }, options);
    return read(":SecretStore", part(answer, "secret_store")) as types.SecretStore;
  }

  /**
   * Replaces the one with the entity's id and returns it as it was stored. It overwrites what others changed
   * meanwhile; `modify` does not.
   */
  async update<K extends types.SecretStore>(secretStore: K, options?: CallOptions): Promise<K> {
    const answer = await this.call("SecretStores.Update", { id: secretStore.id, secret_store: write(":SecretStore", secretStore, "secretStore") }, options);
    return read(":SecretStore", part(answer, "secret_store")) as unknown as K;
  }

  /** Deletes the one with this id. */
  async delete(id: Ref, options?: CallOptions): Promise<void> {
    await this.call("SecretStores.Delete", { id: write("r", id, "id") }, options);
  }

  /**
   * Those that the filter matches, in the order of their ids. An empty filter matches all; a `?` in it stands for
   * the next of the values.
   */
  list(filter = "", options?: ListOptions): Pages<types.SecretStore> {
    return this.pages<types.SecretStore>("SecretStores.List", { filter }, options, ":SecretStore");
  }

  /**
   * Gets the one with this id, writes back what `change` makes of it, unless someone else changed it meanwhile:
   * then begins again, a few times (RULES 8). `change` may therefore run more than once. On StrongDM the last write
   * wins.
   */
  modify(id: Ref, change: (current: types.SecretStore) => types.SecretStore, options?: CallOptions): Promise<types.SecretStore> {
    return this.modified(
      "SecretStores.Get", { id: write("r", id, "id") },
      "SecretStores.Update", (entity: types.SecretStore) => ({ id: entity.id, secret_store: write(":SecretStore", entity, "entity") }),
      (answer) => read(":SecretStore", part(answer, "secret_store")) as types.SecretStore,
      change,
      options,
    );
  }
}
