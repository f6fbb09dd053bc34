// Generated from proto/ by `cargo xtask codegen`; do not edit.
/** Types of `proto/…/operations.proto`. */

import type { AccessRules, Duration, Ref } from "../../values.js";

/** Erase response. */
export interface EraseResponse {
  /**
   * How many past versions of the account, and of its credentials and identities, this call erased. A repeated call
   * finds none.
   */
  readonly versions: bigint;
  /** How many activities this call erased the snapshot of. */
  readonly activities: bigint;
  /**
   * Whether old pages are gone from the write-ahead log too. Where others read while this ran it is tried again
   * every second.
   */
  readonly logEmptied: boolean;
}

/** What makes one: Erase response. */
export interface EraseResponseInit {
  /**
   * How many past versions of the account, and of its credentials and identities, this call erased. A repeated call
   * finds none.
   */
  versions?: bigint | number;
  /** How many activities this call erased the snapshot of. */
  activities?: bigint | number;
  /**
   * Whether old pages are gone from the write-ahead log too. Where others read while this ran it is tried again
   * every second.
   */
  logEmptied?: boolean;
}

/** A restore that waits for `Resume`. */
export interface Review {
  /** When the backup was taken. */
  readonly takenAt?: Date;
  /** Restored at. */
  readonly restoredAt?: Date;
  /** The last revision in the backup: what came after it is lost. */
  readonly revision: bigint;
}

/** What makes one: A restore that waits for `Resume`. */
export interface ReviewInit {
  /** When the backup was taken. */
  takenAt?: Date;
  /** Restored at. */
  restoredAt?: Date;
  /** The last revision in the backup: what came after it is lost. */
  revision?: bigint | number;
}

/** Status response. */
export interface StatusResponse {
  /** Ready. */
  readonly ready: boolean;
  /** Why not. */
  readonly reasons: readonly string[];
  /** Revision. */
  readonly revision: bigint;
  /** Time. */
  readonly time?: Date;
  /** Version. */
  readonly version: string;
  /** Set while the store waits to be accepted after a restore. */
  readonly review?: Review;
}

/** What makes one: Status response. */
export interface StatusResponseInit {
  /** Ready. */
  ready?: boolean;
  /** Why not. */
  reasons?: readonly string[];
  /** Revision. */
  revision?: bigint | number;
  /** Time. */
  time?: Date;
  /** Version. */
  version?: string;
  /** Set while the store waits to be accepted after a restore. */
  review?: ReviewInit | Review;
}
