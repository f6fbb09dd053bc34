// Generated from proto/ by `cargo xtask codegen`; do not edit.
/** Types of `proto/…/peering_groups.proto`. */

import type { AccessRules, Duration, Ref } from "../../values.js";

/** Peering group. */
export interface PeeringGroup {
  /** Id. Set by the server. */
  readonly id: string;
  /** Name. The server chooses it where it is not given. */
  readonly name: string;
}

/** What makes one: Peering group. */
export interface PeeringGroupInit {
  /** Name. The server chooses it where it is not given. */
  name?: string;
}
