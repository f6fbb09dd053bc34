// Generated from proto/ by `cargo xtask codegen`; do not edit.
/** Types of `proto/…/peering_group_resources.proto`. */

import type { AccessRules, Duration, Ref } from "../../values.js";

/** Peering group resource. */
export interface PeeringGroupResource {
  /** Id. Set by the server. */
  readonly id: string;
  /**
   * Resource id. The server chooses it where it is not given. Names a resource: by its id, or by its name where it
   * is written.
   */
  readonly resourceId: string;
  /**
   * Group id. The server chooses it where it is not given. Names a peering group: by its id, or by its name where
   * it is written.
   */
  readonly groupId: string;
}

/** What makes one: Peering group resource. */
export interface PeeringGroupResourceInit {
  /**
   * Resource id. The server chooses it where it is not given. Names a resource: by its id, or by its name where it
   * is written.
   */
  resource?: Ref;
  /**
   * Group id. The server chooses it where it is not given. Names a peering group: by its id, or by its name where
   * it is written.
   */
  group?: Ref;
}
