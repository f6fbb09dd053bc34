// Generated from proto/ by `cargo xtask codegen`; do not edit.
/** Services and their methods. */

import { type CallOptions, type ListOptions, type Pages, type WaitOptions, type Watch, Service, part, several } from "../../service.js";
import type { AccessRules, Duration, Ref } from "../../values.js";
import { read, write } from "../../shapes.js";
import type * as types from "../types/index.js";
import type * as enums from "../enums.js";

/** The service `PeeringGroupResources`. */
export class PeeringGroupResources extends Service {
  /** Creates one and returns it as it was stored. */
  async create(peeringGroupResource: types.PeeringGroupResourceInit | types.PeeringGroupResource, options?: CallOptions): Promise<types.PeeringGroupResource> {
    const answer = await this.call("PeeringGroupResources.Create", { peering_group_resource: write(":PeeringGroupResource", peeringGroupResource, "peeringGroupResource") }, options);
    return read(":PeeringGroupResource", part(answer, "peering_group_resource")) as types.PeeringGroupResource;
  }

  /** Deletes the one with this id. */
  async delete(id: Ref, options?: CallOptions): Promise<void> {
    await this.call("PeeringGroupResources.Delete", { id: write("r", id, "id") }, options);
  }

  /** The one with this id. */
  async get(id: Ref, options?: CallOptions): Promise<types.PeeringGroupResource> {
    const answer = await this.call("PeeringGroupResources.Get", { id: write("r", id, "id") }, options);
    return read(":PeeringGroupResource", part(answer, "peering_group_resource")) as types.PeeringGroupResource;
  }

  /**
   * Those that the filter matches, in the order of their ids. An empty filter matches all; a `?` in it stands for
   * the next of the values.
   */
  list(filter = "", options?: ListOptions): Pages<types.PeeringGroupResource> {
    return this.pages<types.PeeringGroupResource>("PeeringGroupResources.List", { filter }, options, ":PeeringGroupResource");
  }
}
