// Generated from proto/ by `cargo xtask codegen`; do not edit.
/** Services and their methods. */

import { type CallOptions, type ListOptions, type Pages, type WaitOptions, type Watch, Service, part, several } from "../../service.js";
import type { AccessRules, Duration, Ref } from "../../values.js";
import { read, write } from "../../shapes.js";
import type * as types from "../types/index.js";
import type * as enums from "../enums.js";

/** The service `PeeringGroupNodes`. */
export class PeeringGroupNodes extends Service {
  /** Creates one and returns it as it was stored. */
  async create(peeringGroupNode: types.PeeringGroupNodeInit | types.PeeringGroupNode, options?: CallOptions): Promise<types.PeeringGroupNode> {
    const answer = await this.call("PeeringGroupNodes.Create", { peering_group_node: write(":PeeringGroupNode", peeringGroupNode, "peeringGroupNode") }, options);
    return read(":PeeringGroupNode", part(answer, "peering_group_node")) as types.PeeringGroupNode;
  }

  /** Deletes the one with this id. */
  async delete(id: Ref, options?: CallOptions): Promise<void> {
    await this.call("PeeringGroupNodes.Delete", { id: write("r", id, "id") }, options);
  }

  /** The one with this id. */
  async get(id: Ref, options?: CallOptions): Promise<types.PeeringGroupNode> {
    const answer = await this.call("PeeringGroupNodes.Get", { id: write("r", id, "id") }, options);
    return read(":PeeringGroupNode", part(answer, "peering_group_node")) as types.PeeringGroupNode;
  }

  /**
   * Those that the filter matches, in the order of their ids. An empty filter matches all; a `?` in it stands for
   * the next of the values.
   */
  list(filter = "", options?: ListOptions): Pages<types.PeeringGroupNode> {
    return this.pages<types.PeeringGroupNode>("PeeringGroupNodes.List", { filter }, options, ":PeeringGroupNode");
  }
}
