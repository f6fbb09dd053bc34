// Generated from proto/ by `cargo xtask codegen`; do not edit.
/** Types of `proto/…/audit.proto`. */

import type { AccessRules, Duration, Ref } from "../../values.js";

/** Checkpoint response. */
export interface CheckpointResponse {
  /** The signed note (C2SP tlog-checkpoint): what to keep elsewhere. */
  readonly note: string;
  /** What the note says: which log, how many records, the root of their tree. */
  readonly origin: string;
  /** Size. */
  readonly size: bigint;
  /** Root. */
  readonly root: Uint8Array;
}

/** What makes one: Checkpoint response. */
export interface CheckpointResponseInit {
  /** The signed note (C2SP tlog-checkpoint): what to keep elsewhere. */
  note?: string;
  /** What the note says: which log, how many records, the root of their tree. */
  origin?: string;
  /** Size. */
  size?: bigint | number;
  /** Root. */
  root?: Uint8Array;
}

/** Consistency proof response. */
export interface ConsistencyProofResponse {
  /** Old size. */
  readonly oldSize: bigint;
  /** New size. */
  readonly newSize: bigint;
  /** Hashes. */
  readonly hashes: readonly Uint8Array[];
}

/** What makes one: Consistency proof response. */
export interface ConsistencyProofResponseInit {
  /** Old size. */
  oldSize?: bigint | number;
  /** New size. */
  newSize?: bigint | number;
  /** Hashes. */
  hashes?: readonly Uint8Array[];
}

/**
 * Salt and payload, whose SHA-256 is the commitment, or the commitment alone where the state was erased.
 */
export interface ExportedChange {
  /** Salt. */
  readonly salt: Uint8Array;
  /** The entity's state as it is stored; empty where it was deleted. */
  readonly payload: Uint8Array;
  /** Commitment. */
  readonly commitment: Uint8Array;
}

/**
 * What makes one: Salt and payload, whose SHA-256 is the commitment, or the commitment alone where the state was
 * erased.
 */
export interface ExportedChangeInit {
  /** Salt. */
  salt?: Uint8Array;
  /** The entity's state as it is stored; empty where it was deleted. */
  payload?: Uint8Array;
  /** Commitment. */
  commitment?: Uint8Array;
}

/** All that a record's leaf is made of: SHA-256(0x00, header, each change's commitment). */
export interface ExportedRecord {
  /** Header. */
  readonly header: Uint8Array;
  /** In the order in which the header names the entities. */
  readonly changes: readonly ExportedChange[];
}

/**
 * What makes one: All that a record's leaf is made of: SHA-256(0x00, header, each change's commitment).
 */
export interface ExportedRecordInit {
  /** Header. */
  header?: Uint8Array;
  /** In the order in which the header names the entities. */
  changes?: readonly (ExportedChangeInit | ExportedChange)[];
}

/** Inclusion proof response. */
export interface InclusionProofResponse {
  /** Revision. */
  readonly revision: bigint;
  /** Size. */
  readonly size: bigint;
  /** The record's hash as a leaf. */
  readonly leaf: Uint8Array;
  /** The proof, from the leaf up. */
  readonly hashes: readonly Uint8Array[];
}

/** What makes one: Inclusion proof response. */
export interface InclusionProofResponseInit {
  /** Revision. */
  revision?: bigint | number;
  /** Size. */
  size?: bigint | number;
  /** The record's hash as a leaf. */
  leaf?: Uint8Array;
  /** The proof, from the leaf up. */
  hashes?: readonly Uint8Array[];
}
