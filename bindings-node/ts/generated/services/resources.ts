// Generated from proto/ by `cargo xtask codegen`; do not edit.
/** Services and their methods. */

import { type CallOptions, type ListOptions, type Pages, type WaitOptions, type Watch, Service, part, several } from "../../service.js";
import type { AccessRules, Duration, Ref } from "../../values.js";
import { read, write } from "../../shapes.js";
import type * as types from "../types/index.js";
import type * as enums from "../enums.js";

/** The service `Resources`. */
export class Resources extends Service {
  /**
   * Those that the filter matches, in the order of their ids. An empty filter matches all; a `?` in it stands for
   * the next of the values.
   */
  enumerateTags(filter = "", options?: ListOptions): Pages<types.Tag> {
    return this.pages<types.Tag>("Resources.EnumerateTags", { filter }, options, ":Tag");
  }

  /** Creates one and returns it as it was stored. */
  async create<K extends types.ResourceInit | types.Resource>(resource: K, options?: CallOptions): Promise<Extract<types.Resource, { type: K["type"] }>> {
    const answer = await this.call("Resources.Create", { resource: write(":Resource", resource, "resource") }, options);
    return read(":Resource", part(answer, "resource")) as Extract<types.Resource, { type: K["type"] }>;
  }

  /** The one with this id. */
  async get(id: Ref, options?: CallOptions): Promise<types.Resource> {
    const answer = await this.call("Resources.Get", { id: write("r", id, "id") }, options);
    return read(":Resource", part(answer, "resource")) as types.Resource;
  }

  /**
   * Replaces the one with the entity's id and returns it as it was stored. It overwrites what others changed
   * meanwhile; `modify` does not.
   */
  async update<K extends types.Resource>(resource: K, options?: CallOptions): Promise<K> {
    const answer = await this.call("Resources.Update", { id: resource.id, resource: write(":Resource", resource, "resource") }, options);
    return read(":Resource", part(answer, "resource")) as unknown as K;
  }

  /** Deletes the one with this id. */
  async delete(id: Ref, options?: CallOptions): Promise<void> {
    await this.call("Resources.Delete", { id: write("r", id, "id") }, options);
  }

  /**
   * Those that the filter matches, in the order of their ids. An empty filter matches all; a `?` in it stands for
   * the next of the values.
   */
  list(filter = "", options?: ListOptions): Pages<types.Resource> {
    return this.pages<types.Resource>("Resources.List", { filter }, options, ":Resource");
  }

  /** `Resources.Healthcheck`. */
  async healthcheck(request: { id: Ref }, options?: CallOptions): Promise<void> {
    await this.call("Resources.Healthcheck", { id: write("r", request.id, "id") }, options);
  }

  /**
   * Gets the one with this id, writes back what `change` makes of it, unless someone else changed it meanwhile:
   * then begins again, a few times (RULES 8). `change` may therefore run more than once. On StrongDM the last write
   * wins.
   */
  modify(id: Ref, change: (current: types.Resource) => types.Resource, options?: CallOptions): Promise<types.Resource> {
    return this.modified(
      "Resources.Get", { id: write("r", id, "id") },
      "Resources.Update", (entity: types.Resource) => ({ id: entity.id, resource: write(":Resource", entity, "entity") }),
      (answer) => read(":Resource", part(answer, "resource")) as types.Resource,
      change,
      options,
    );
  }
}
