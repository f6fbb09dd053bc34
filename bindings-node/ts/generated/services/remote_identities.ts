// Generated from proto/ by `cargo xtask codegen`; do not edit.
/** Services and their methods. */

import { type CallOptions, type ListOptions, type Pages, type WaitOptions, type Watch, Service, part, several } from "../../service.js";
import type { AccessRules, Duration, Ref } from "../../values.js";
import { read, write } from "../../shapes.js";
import type * as types from "../types/index.js";
import type * as enums from "../enums.js";

/** The service `RemoteIdentities`. */
export class RemoteIdentities extends Service {
  /** Creates one and returns it as it was stored. */
  async create(remoteIdentity: types.RemoteIdentityInit | types.RemoteIdentity, options?: CallOptions): Promise<types.RemoteIdentity> {
    const answer = await this.call("RemoteIdentities.Create", { remote_identity: write(":RemoteIdentity", remoteIdentity, "remoteIdentity") }, options);
    return read(":RemoteIdentity", part(answer, "remote_identity")) as types.RemoteIdentity;
  }

  /** The one with this id. */
  async get(id: Ref, options?: CallOptions): Promise<types.RemoteIdentity> {
    const answer = await this.call("RemoteIdentities.Get", { id: write("r", id, "id") }, options);
    return read(":RemoteIdentity", part(answer, "remote_identity")) as types.RemoteIdentity;
  }

  /**
   * Replaces the one with the entity's id and returns it as it was stored. It overwrites what others changed
   * meanwhile; `modify` does not.
   */
  async update(remoteIdentity: types.RemoteIdentity, options?: CallOptions): Promise<types.RemoteIdentity> {
    const answer = await this.call("RemoteIdentities.Update", { id: remoteIdentity.id, remote_identity: write(":RemoteIdentity", remoteIdentity, "remoteIdentity") }, options);
    return read(":RemoteIdentity", part(answer, "remote_identity")) as types.RemoteIdentity;
  }

  /** Deletes the one with this id. */
  async delete(id: Ref, options?: CallOptions): Promise<void> {
    await this.call("RemoteIdentities.Delete", { id: write("r", id, "id") }, options);
  }

  /**
   * Those that the filter matches, in the order of their ids. An empty filter matches all; a `?` in it stands for
   * the next of the values.
   */
  list(filter = "", options?: ListOptions): Pages<types.RemoteIdentity> {
    return this.pages<types.RemoteIdentity>("RemoteIdentities.List", { filter }, options, ":RemoteIdentity");
  }

  /**
   * Gets the one with this id, writes back what `change` makes of it, unless someone else changed it meanwhile:
   * then begins again, a few times (RULES 8). `change` may therefore run more than once. On StrongDM the last write
   * wins.
   */
  modify(id: Ref, change: (current: types.RemoteIdentity) => types.RemoteIdentity, options?: CallOptions): Promise<types.RemoteIdentity> {
    return this.modified(
      "RemoteIdentities.Get", { id: write("r", id, "id") },
      "RemoteIdentities.Update", (entity: types.RemoteIdentity) => ({ id: entity.id, remote_identity: write(":RemoteIdentity", entity, "entity") }),
      (answer) => read(":RemoteIdentity", part(answer, "remote_identity")) as types.RemoteIdentity,
      change,
      options,
    );
  }
}
