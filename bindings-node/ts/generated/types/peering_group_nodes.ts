// Generated from proto/ by `cargo xtask codegen`; do not edit.
/** Types of `proto/…/peering_group_nodes.proto`. */

import type { AccessRules, Duration, Ref } from "../../values.js";

/** Peering group node. */
export interface PeeringGroupNode {
  /** Id. Set by the server. */
  readonly id: string;
  /**
   * Node id. The server chooses it where it is not given. Names a node: by its id, or by its name where it is
   * written.
   */
  readonly nodeId: string;
  /**
   * Group id. The server chooses it where it is not given. Names a peering group: by its id, or by its name where
   * it is written.
   */
  readonly groupId: string;
}

/** What makes one: Peering group node. */
export interface PeeringGroupNodeInit {
  /**
   * Node id. The server chooses it where it is not given. Names a node: by its id, or by its name where it is
   * written.
   */
  node?: Ref;
  /**
   * Group id. The server chooses it where it is not given. Names a peering group: by its id, or by its name where
   * it is written.
   */
  group?: Ref;
}
