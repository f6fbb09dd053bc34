/** The native library, loaded once in a process however the package is imported. */

import { join } from "node:path";

import type { Failure } from "./errors.js";

/** Names and values of options. */
export type Pairs = [string, string][];

export interface NativeCancel {
  cancel(): void;
}

export interface NativePages {
  next(cancel: NativeCancel): Promise<string>;
}

export interface NativeSession {
  actingAs(account: string): NativeSession;
  call(operation: string, message: string, pairs: Pairs, cancel: NativeCancel): Promise<string>;
  pages(operation: string, message: string, pairs: Pairs): NativePages;
  revision(): string;
  readonly isEmbedded: boolean;
  readonly number: number;
  close(): Promise<string>;
}

interface Native {
  readonly Session: { open(pairs: Pairs): NativeSession };
  readonly Cancel: new () => NativeCancel;
  allowed(session: number, account: string, resource: string): boolean | string | undefined | null;
  verifyWebhook(secrets: string[], headers: string[], body: Buffer, now: number | undefined, tolerance: number): string;
  verifyCheckpoint(note: string, key: string): string;
  verifyInclusion(note: string, key: string, revision: bigint, leaf: Buffer, hashes: Buffer[]): string;
  verifyConsistency(older: string, newer: string, key: string, hashes: Buffer[]): string;
  verifyExport(path: string, key: string | undefined, earlier: string[]): Promise<string>;
  setLogLevel(level: string): boolean;
  hasLogs(): boolean;
  drainLogs(): [string, string, string][];
}

/** What the library answers: JSON text. */
export interface Outcome {
  readonly ok?: unknown;
  readonly revision?: string | null;
  readonly failure?: Failure;
}

function load(): Native {
  const { platform, arch } = process;
  const file = `gatepass.${platform}-${arch}.node`;
  const places = [process.env["GATEPASS_NATIVE"], join(__dirname, "..", file)].filter((place) => place !== undefined);
  try {
    return require(`@gatepass/${platform}-${arch}`) as Native;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "MODULE_NOT_FOUND") throw error;
  }
  let last: unknown;
  for (const place of places) {
    try {
      return require(place) as Native;
    } catch (error) {
      last = error;
    }
  }
  const message = `gatepass has no native library for ${platform}-${arch}: looked for @gatepass/${platform}-${arch}, ${places.join(", ")}`;
  throw new Error(message, { cause: last });
}

/** The native library. */
export const native: Native = load();
