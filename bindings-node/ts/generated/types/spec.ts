// Generated from proto/ by `cargo xtask codegen`; do not edit.
/** Types of `proto/…/spec.proto`. */

import type { AccessRules, Duration, Ref } from "../../values.js";

/** Rate limit metadata. */
export interface RateLimitMetadata {
  /** Limit. */
  readonly limit: bigint;
  /** Remaining. */
  readonly remaining: bigint;
  /** Reset at. */
  readonly resetAt?: Date;
  /** Bucket. */
  readonly bucket: string;
}

/** What makes one: Rate limit metadata. */
export interface RateLimitMetadataInit {
  /** Limit. */
  limit?: bigint | number;
  /** Remaining. */
  remaining?: bigint | number;
  /** Reset at. */
  resetAt?: Date;
  /** Bucket. */
  bucket?: string;
}
