// Generated from proto/ by `cargo xtask codegen`; do not edit.
/** Types of `proto/…/replays.proto`. */

import type { AccessRules, Duration, Ref } from "../../values.js";

/** Replay chunk. */
export interface ReplayChunk {
  /** Data. */
  readonly data: Uint8Array;
  /** Events. */
  readonly events: readonly ReplayChunkEvent[];
  /** Symmetric key. A secret: it is never printed. */
  readonly symmetricKey?: string;
}

/** What makes one: Replay chunk. */
export interface ReplayChunkInit {
  /** Data. */
  data?: Uint8Array;
  /** Events. */
  events?: readonly (ReplayChunkEventInit | ReplayChunkEvent)[];
  /** Symmetric key. A secret: it is never printed. */
  symmetricKey?: string;
}

/** Replay chunk event. */
export interface ReplayChunkEvent {
  /** Data. */
  readonly data: Uint8Array;
  /** Duration. */
  readonly duration?: string;
}

/** What makes one: Replay chunk event. */
export interface ReplayChunkEventInit {
  /** Data. */
  data?: Uint8Array;
  /** Duration. */
  duration?: Duration;
}
