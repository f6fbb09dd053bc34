// Generated from proto/ by `cargo xtask codegen`; do not edit.
/** Types of `proto/…/peering_group_peers.proto`. */

import type { AccessRules, Duration, Ref } from "../../values.js";

/** Peering group peer. */
export interface PeeringGroupPeer {
  /** Id. Set by the server. */
  readonly id: string;
  /**
   * Group id. The server chooses it where it is not given. Names a peering group: by its id, or by its name where
   * it is written.
   */
  readonly groupId: string;
  /**
   * Peers with group id. The server chooses it where it is not given. Names a peering group: by its id, or by its
   * name where it is written.
   */
  readonly peersWithGroupId: string;
}

/** What makes one: Peering group peer. */
export interface PeeringGroupPeerInit {
  /**
   * Group id. The server chooses it where it is not given. Names a peering group: by its id, or by its name where
   * it is written.
   */
  group?: Ref;
  /**
   * Peers with group id. The server chooses it where it is not given. Names a peering group: by its id, or by its
   * name where it is written.
   */
  peersWithGroup?: Ref;
}
