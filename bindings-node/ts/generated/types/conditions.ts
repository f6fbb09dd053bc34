// Generated from proto/ by `cargo xtask codegen`; do not edit.
/** Types of `proto/…/conditions.proto`. */

import type { AccessRules, Duration, Ref } from "../../values.js";

/** A condition begins as one that does not hold. */
export interface Condition {
  /** Id. Set by the server. */
  readonly id: string;
  /** Name. Required. */
  readonly name: string;
  /** Description. */
  readonly description: string;
  /** Holds. Set by the server. */
  readonly holds: boolean;
  /** When it was last set or cleared. Set by the server. */
  readonly changedAt?: Date;
  /**
   * Until when it holds, whether or not it is cleared before. What is bound to it ends by then. Set by the server.
   */
  readonly validUntil?: Date;
}

/** What makes one: A condition begins as one that does not hold. */
export interface ConditionInit {
  /** Name. Required. */
  name: string;
  /** Description. */
  description?: string;
}

/** Condition clear response. */
export interface ConditionClearResponse {
  /** Condition. */
  readonly condition?: Condition;
  /** The grants that ended with it. */
  readonly revokedIds: readonly string[];
}

/** What makes one: Condition clear response. */
export interface ConditionClearResponseInit {
  /** Condition. */
  condition?: ConditionInit | Condition;
  /** The grants that ended with it. */
  revokedIds?: readonly string[];
}
