// Generated from proto/ by `cargo xtask codegen`; do not edit.
/** Types of `proto/…/testing.proto`. */

import type { AccessRules, Duration, Ref } from "../../values.js";

/** Seen call. */
export interface SeenCall {
  /** Method. */
  readonly method: string;
  /** Code. */
  readonly code: number;
  /** Idempotency key. */
  readonly idempotencyKey: string;
}

/** What makes one: Seen call. */
export interface SeenCallInit {
  /** Method. */
  method?: string;
  /** Code. */
  code?: number;
  /** Idempotency key. */
  idempotencyKey?: string;
}
