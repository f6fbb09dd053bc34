/** Checks that need no connection: of what a webhook received, and of the audit trail. */

import type { CheckpointResponse, ConsistencyProofResponse, InclusionProofResponse } from "./generated/types/index.js";
import { native } from "./native.js";
import { held } from "./service.js";

/** A checkpoint, or its note. */
export type Note = string | Pick<CheckpointResponse, "note">;

/** What a checkpoint says: so many records of this log hash to this root. */
export interface Checkpoint {
  /** Which log. */
  readonly origin: string;
  /** How many records it has. */
  readonly size: bigint;
  /** The root of the tree over them (RFC 6962, 2.1). */
  readonly root: Uint8Array;
}

/** What was found of an exported file. */
export interface ExportReport {
  /** Which log. */
  readonly origin: string;
  /** How many records it has; all of them are whole. */
  readonly size: bigint;
  /** The root of the tree over them, in hexadecimal. */
  readonly root: string;
  /** The key that signed its checkpoint. */
  readonly key: string;
  /** How many states were erased. */
  readonly erased: bigint;
  /** The sizes of the earlier checkpoints, all of which agree. */
  readonly agreed: readonly bigint[];
  /** What cannot be excluded all the same, each a sentence. */
  readonly notExcluded: readonly string[];
}

/** Headers as Node.js, `fetch` and frameworks have them. */
export type AnyHeaders = Readonly<Record<string, string | readonly string[] | undefined>> | { get(name: string): string | null };

/**
 * Verifies that a webhook's message is from who has the secret (or one of them, while it is changed), is what was sent, and
 * was sent within `tolerance` (milliseconds, 5 minutes at first) of `now`. Returns its id: a message that was verified may
 * come again, and its id tells.
 *
 * `body` is what was received, byte for byte. Throws `UnauthenticatedError` for what must not be believed and
 * `InvalidError` for a secret that is none.
 */
export function verifyWebhook(
  body: Uint8Array | string,
  headers: AnyHeaders,
  secret: string | readonly string[],
  options: { now?: Date; tolerance?: number } = {},
): string {
  const id = header(headers, "webhook-id");
  const given = [id, header(headers, "webhook-timestamp"), header(headers, "webhook-signature")];
  const secrets = typeof secret === "string" ? [secret] : [...secret];
  const now = options.now === undefined ? undefined : Math.floor(options.now.getTime() / 1000);
  held(native.verifyWebhook(secrets, given, bytes(body), now, (options.tolerance ?? 300_000) / 1000));
  return id;
}

function header(headers: AnyHeaders, name: string): string {
  if (typeof headers.get === "function") return (headers as { get(name: string): string | null }).get(name) ?? "";
  const found = Object.entries(headers).find(([key]) => key.toLowerCase() === name)?.[1];
  return typeof found === "string" ? found : ((found as readonly string[] | undefined)?.[0] ?? "");
}

/** Verifies that this key signed the checkpoint, and says what it says. Throws `CorruptError` for a signature that fails. */
export function verifyCheckpoint(checkpoint: Note, key: string): Checkpoint {
  const said = held(native.verifyCheckpoint(note(checkpoint), key)).ok as { origin: string; size: string; root: string };
  return { origin: said.origin, size: BigInt(said.size), root: new Uint8Array(Buffer.from(said.root, "base64")) };
}

/** Verifies that the record the proof is of is in the log of a signed checkpoint. Throws `CorruptError` where it is not. */
export function verifyInclusion(proof: InclusionProofResponse, checkpoint: Note, key: string): void {
  held(native.verifyInclusion(note(checkpoint), key, proof.revision, bytes(proof.leaf), proof.hashes.map(bytes)));
}

/** Verifies that the log of a signed checkpoint goes on from that of an older one. Throws `CorruptError` where not. */
export function verifyConsistency(proof: ConsistencyProofResponse, older: Note, newer: Note, key: string): void {
  held(native.verifyConsistency(note(older), note(newer), key, proof.hashes.map(bytes)));
}

/**
 * Verifies a file that `gatepass audit export` wrote: that its records are those of its checkpoint and of every earlier one
 * given, and signed by the key that is expected. Throws `CorruptError` naming the first record that is wrong.
 */
export async function verifyExport(
  path: string,
  options: { key?: string; earlier?: readonly Note[] } = {},
): Promise<ExportReport> {
  const report = held(await native.verifyExport(path, options.key, (options.earlier ?? []).map(note))).ok as {
    origin: string; size: string; root: string; key: string; erased: string; agreed: string[]; not_excluded: string[];
  };
  const { origin, root, key } = report;
  return {
    origin, root, key,
    size: BigInt(report.size),
    erased: BigInt(report.erased),
    agreed: report.agreed.map(BigInt),
    notExcluded: report.not_excluded,
  };
}

function note(checkpoint: Note): string {
  return typeof checkpoint === "string" ? checkpoint : checkpoint.note;
}

function bytes(value: Uint8Array | string): Buffer {
  return typeof value === "string" ? Buffer.from(value) : Buffer.from(value.buffer, value.byteOffset, value.byteLength);
}
