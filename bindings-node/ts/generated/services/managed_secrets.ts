// Generated from proto/ by `cargo xtask codegen`; do not edit.
/** Services and their methods. */

import { type CallOptions, type ListOptions, type Pages, type WaitOptions, type Watch, Service, part, several } from "../../service.js";
import type { AccessRules, Duration, Ref } from "../../values.js";
import { read, write } from "../../shapes.js";
import type * as types from "../types/index.js";
import type * as enums from "../enums.js";

/** The service `ManagedSecrets`. */
export class ManagedSecrets extends Service {
  /**
   * Those that the filter matches, in the order of their ids. An empty filter matches all; a `?` in it stands for
   * the next of the values.
   */
  list(filter = "", options?: ListOptions): Pages<types.ManagedSecret> {
    return this.pages<types.ManagedSecret>("ManagedSecrets.List", { filter }, options, ":ManagedSecret");
  }

  /**
   * Those that the filter matches, in the order of their ids. An empty filter matches all; a `?` in it stands for
   * the next of the values.
   */
  listByActor(filter = "", options?: ListOptions): Pages<types.ManagedSecret> {
    return this.pages<types.ManagedSecret>("ManagedSecrets.ListByActor", { filter }, options, ":ManagedSecret");
  }

  /** Creates one and returns it as it was stored. */
  async create(managedSecret: types.ManagedSecretInit | types.ManagedSecret, options?: CallOptions): Promise<types.ManagedSecret> {
    const answer = await this.call("ManagedSecrets.Create", { managed_secret: write(":ManagedSecret", managedSecret, "managedSecret") }, options);
    return read(":ManagedSecret", part(answer, "managed_secret")) as types.ManagedSecret;
  }

  /**
   * Replaces the one with the entity's id and returns it as it was stored. It overwrites what others changed
   * meanwhile; `modify` does not.
   */
  async update(managedSecret: types.ManagedSecret, options?: CallOptions): Promise<types.ManagedSecret> {
    const answer = await this.call("ManagedSecrets.Update", { id: managedSecret.id, managed_secret: write(":ManagedSecret", managedSecret, "managedSecret") }, options);
    return read(":ManagedSecret", part(answer, "managed_secret")) as types.ManagedSecret;
  }

  /** `ManagedSecrets.Rotate`. */
  async rotate(request: { id: Ref }, options?: CallOptions): Promise<void> {
    await this.call("ManagedSecrets.Rotate", { id: write("r", request.id, "id") }, options);
  }

  /** Deletes the one with this id. */
  async delete(id: Ref, options?: CallOptions): Promise<void> {
    await this.call("ManagedSecrets.Delete", { id: write("r", id, "id") }, options);
  }

  /** `ManagedSecrets.ForceDelete`. */
  async forceDelete(request: { id: Ref }, options?: CallOptions): Promise<void> {
    await this.call("ManagedSecrets.ForceDelete", { id: write("r", request.id, "id") }, options);
  }

  /** The one with this id. */
  async get(id: Ref, options?: CallOptions): Promise<types.ManagedSecret> {
    const answer = await this.call("ManagedSecrets.Get", { id: write("r", id, "id") }, options);
    return read(":ManagedSecret", part(answer, "managed_secret")) as types.ManagedSecret;
  }

  /** `ManagedSecrets.Retrieve`. */
  async retrieve(request: { id: Ref; publicKey?: Uint8Array }, options?: CallOptions): Promise<types.ManagedSecret> {
    const answer = await this.call("ManagedSecrets.Retrieve", { id: write("r", request.id, "id"), public_key: write("B", request.publicKey, "publicKey") }, options);
    return read(":ManagedSecret", part(answer, "managed_secret")) as types.ManagedSecret;
  }

  /** `ManagedSecrets.Validate`. */
  async validate(request: { id: Ref }, options?: CallOptions): Promise<types.ManagedSecretValidateResponse> {
    const answer = await this.call("ManagedSecrets.Validate", { id: write("r", request.id, "id") }, options);
    return read(":ManagedSecretValidateResponse", answer) as types.ManagedSecretValidateResponse;
  }

  /**
   * Those that the filter matches, in the order of their ids. An empty filter matches all; a `?` in it stands for
   * the next of the values.
   */
  logs(filter = "", options?: ListOptions): Pages<types.ManagedSecretLog> {
    return this.pages<types.ManagedSecretLog>("ManagedSecrets.Logs", { filter }, options, ":ManagedSecretLog");
  }

  /**
   * Gets the one with this id, writes back what `change` makes of it, unless someone else changed it meanwhile:
   * then begins again, a few times (RULES 8). `change` may therefore run more than once. On StrongDM the last write
   * wins.
   */
  modify(id: Ref, change: (current: types.ManagedSecret) => types.ManagedSecret, options?: CallOptions): Promise<types.ManagedSecret> {
    return this.modified(
      "ManagedSecrets.Get", { id: write("r", id, "id") },
      "ManagedSecrets.Update", (entity: types.ManagedSecret) => ({ id: entity.id, managed_secret: write(":ManagedSecret", entity, "entity") }),
      (answer) => read(":ManagedSecret", part(answer, "managed_secret")) as types.ManagedSecret,
      change,
      options,
    );
  }
}
