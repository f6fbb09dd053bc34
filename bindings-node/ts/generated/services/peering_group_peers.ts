// Generated from proto/ by `cargo xtask codegen`; do not edit.
/** Services and their methods. */

import { type CallOptions, type ListOptions, type Pages, type WaitOptions, type Watch, Service, part, several } from "../../service.js";
import type { AccessRules, Duration, Ref } from "../../values.js";
import { read, write } from "../../shapes.js";
import type * as types from "../types/index.js";
import type * as enums from "../enums.js";

/** The service `PeeringGroupPeers`. */
export class PeeringGroupPeers extends Service {
  /** Creates one and returns it as it was stored. */
  async create(peeringGroupPeer: types.PeeringGroupPeerInit | types.PeeringGroupPeer, options?: CallOptions): Promise<types.PeeringGroupPeer> {
    const answer = await this.call("PeeringGroupPeers.Create", { peering_group_peer: write(":PeeringGroupPeer", peeringGroupPeer, "peeringGroupPeer") }, options);
    return read(":PeeringGroupPeer", part(answer, "peering_group_peer")) as types.PeeringGroupPeer;
  }

  /** Deletes the one with this id. */
  async delete(id: Ref, options?: CallOptions): Promise<void> {
    await this.call("PeeringGroupPeers.Delete", { id: write("r", id, "id") }, options);
  }

  /** The one with this id. */
  async get(id: Ref, options?: CallOptions): Promise<types.PeeringGroupPeer> {
    const answer = await this.call("PeeringGroupPeers.Get", { id: write("r", id, "id") }, options);
    return read(":PeeringGroupPeer", part(answer, "peering_group_peer")) as types.PeeringGroupPeer;
  }

  /**
   * Those that the filter matches, in the order of their ids. An empty filter matches all; a `?` in it stands for
   * the next of the values.
   */
  list(filter = "", options?: ListOptions): Pages<types.PeeringGroupPeer> {
    return this.pages<types.PeeringGroupPeer>("PeeringGroupPeers.List", { filter }, options, ":PeeringGroupPeer");
  }
}
