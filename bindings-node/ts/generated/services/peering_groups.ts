// Generated from proto/ by `cargo xtask codegen`; do not edit.
/** Services and their methods. */

import { type CallOptions, type ListOptions, type Pages, type WaitOptions, type Watch, Service, part, several } from "../../service.js";
import type { AccessRules, Duration, Ref } from "../../values.js";
import { read, write } from "../../shapes.js";
import type * as types from "../types/index.js";
import type * as enums from "../enums.js";

/** The service `PeeringGroups`. */
export class PeeringGroups extends Service {
  /** Creates one and returns it as it was stored. */
  async create(peeringGroup: types.PeeringGroupInit | types.PeeringGroup, options?: CallOptions): Promise<types.PeeringGroup> {
    const answer = await this.call("PeeringGroups.Create", { peering_group: write(":PeeringGroup", peeringGroup, "peeringGroup") }, options);
    return read(":PeeringGroup", part(answer, "peering_group")) as types.PeeringGroup;
  }

  /** Deletes the one with this id. */
  async delete(id: Ref, options?: CallOptions): Promise<void> {
    await this.call("PeeringGroups.Delete", { id: write("r", id, "id") }, options);
  }

  /** The one with this id. */
  async get(id: Ref, options?: CallOptions): Promise<types.PeeringGroup> {
    const answer = await this.call("PeeringGroups.Get", { id: write("r", id, "id") }, options);
    return read(":PeeringGroup", part(answer, "peering_group")) as types.PeeringGroup;
  }

  /**
   * Those that the filter matches, in the order of their ids. An empty filter matches all; a `?` in it stands for
   * the next of the values.
   */
  list(filter = "", options?: ListOptions): Pages<types.PeeringGroup> {
    return this.pages<types.PeeringGroup>("PeeringGroups.List", { filter }, options, ":PeeringGroup");
  }
}
