/** What the generated services stand on: calls, outcomes, lists. */

import { GatepassError, type Failure } from "./errors.js";
import { KINDS, RevisionMismatchError, CancelledError } from "./generated/errors.js";
import { native, type NativeCancel, type NativeSession, type Outcome, type Pairs } from "./native.js";
import { read, write } from "./shapes.js";
import { currentTrace } from "./tracing.js";
import type { Duration, Ref } from "./values.js";
import { Watch } from "./watch.js";

export { Watch };

/** What every call takes beside its own arguments. */
export interface CallOptions {
  /** Gives the call up. */
  readonly signal?: AbortSignal;
  /** How long the call may take, all its attempts together. 10 s at first. */
  readonly deadline?: Duration;
  /** Carries the call out at most once within 24 h, over restarts of the program too (RULES 5.3). */
  readonly idempotencyKey?: string;
  /** Answers from a state not older than this revision. */
  readonly atLeastRevision?: string;
  /** Writes only if the entity has not changed since this revision (RULES 8). */
  readonly ifRevision?: string;
  /** Gets and lists what was there at an instant. */
  readonly snapshotAt?: Date;
  /** How many entities a page holds: 1 to 1,000. */
  readonly pageSize?: number;
}

/** What a list takes. */
export interface ListOptions extends CallOptions {
  /** What stands for the filter's `?`, one after another. */
  readonly values?: readonly (string | number | boolean)[];
}

/** What a wait takes. */
export interface WaitOptions extends CallOptions {
  /** How far: granted (at first), its access started, or ended. */
  readonly until?: "granted" | "started" | "ended";
  /** How long it may take: `"10m"` at first. */
  readonly timeout?: Duration;
}

const NAMES: Record<string, [string, string]> = {
  deadline: ["deadline", "D"],
  idempotencyKey: ["idempotency_key", "s"],
  atLeastRevision: ["at_least_revision", "s"],
  ifRevision: ["if_revision", "s"],
  snapshotAt: ["snapshot_at", "T"],
  pageSize: ["page_size", "n"],
  until: ["until", "s"],
  timeout: ["timeout", "D"],
};

// How often a change is tried again after someone else changed the entity first.
const CONFLICTS = 5;

/** Options as pairs of texts. */
export function pairs(options: ListOptions | undefined): Pairs {
  const out: Pairs = [];
  for (const [name, value] of Object.entries(options ?? {})) {
    if (value === undefined || name === "signal") continue;
    if (name === "values") {
      for (const item of value as readonly unknown[]) out.push(["filter_value", String(item)]);
      continue;
    }
    const known = NAMES[name];
    if (known === undefined) throw new TypeError(`no option is called \`${name}\``);
    out.push([known[0], String(write(known[1], value, name))]);
  }
  return out;
}

/** The error of a native failure. */
export function errorOf(failure: Failure): GatepassError {
  return new (KINDS[failure.kind] ?? GatepassError)(failure);
}

/** What an outcome holds; throws what it says. */
export function held(text: string): Outcome {
  const outcome = JSON.parse(text) as Outcome;
  if (outcome.failure !== undefined) throw errorOf(outcome.failure);
  return outcome;
}

/** Runs what answers at once, and throws the error of the failure it throws. */
export function at<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    const message = (error as Error).message;
    if (!(error instanceof Error) || !message.startsWith("{\"failure\"")) throw error;
    held(message);
    throw error;
  }
}

/** The part of an answer that must be there. */
export function part(answer: Record<string, unknown>, name: string): unknown {
  const found = answer[name];
  if (found === undefined) {
    throw errorOf({ kind: "INTERNAL", code: 13, message: `the answer lacks \`${name}\``, retryable: false });
  }
  return found;
}

/** What `make` makes, once. */
export function lazily<T>(made: Map<string, unknown>, name: string, make: () => T): T {
  let found = made.get(name);
  if (found === undefined) {
    found = make();
    made.set(name, found);
  }
  return found as T;
}

/** One before the others. */
export function several(one: Ref | undefined, others: readonly Ref[] | undefined): readonly Ref[] | undefined {
  return one === undefined ? others : [one, ...(others ?? [])];
}

/** Waits for a native promise; the signal gives its call up. */
export async function abortable(
  signal: AbortSignal | undefined,
  start: (cancel: NativeCancel) => Promise<string>,
  cancel: NativeCancel = new native.Cancel(),
): Promise<Outcome> {
  if (signal?.aborted) throw aborted(signal);
  const give_up = (): void => cancel.cancel();
  signal?.addEventListener("abort", give_up, { once: true });
  try {
    return held(await start(cancel));
  } catch (error) {
    if (signal?.aborted && error instanceof CancelledError) throw aborted(signal, error);
    throw error;
  } finally {
    signal?.removeEventListener("abort", give_up);
    drainLogs();
  }
}

/** Says what the signal says, as the platform's own calls do. */
function aborted(signal: AbortSignal, cause?: Error): unknown {
  const { reason } = signal;
  if (cause !== undefined && reason instanceof Error && reason.cause === undefined) {
    Object.defineProperty(reason, "cause", { value: cause, configurable: true });
  }
  return reason;
}

/** Where log lines go. */
export type Logger = (level: string, target: string, message: string) => void;

let logger: Logger | undefined;

/** Hands log lines of this level and above to a function; without one none are kept. */
export function setLogger(to: Logger | undefined, level: "error" | "warn" | "info" | "debug" | "trace" = "warn"): void {
  logger = to;
  native.setLogLevel(to === undefined ? "off" : level);
}

function drainLogs(): void {
  if (logger !== undefined && native.hasLogs()) {
    for (const [level, target, message] of native.drainLogs()) logger(level, target, message);
  }
}

/** What carries calls. */
export class Caller {
  constructor(
    readonly session: NativeSession,
    readonly options: CallOptions,
  ) {}

  /** What goes with a call: its options, and the span that it is made in. */
  given(options: ListOptions | undefined): Pairs {
    return [...pairs(options), ...currentTrace(this.session)];
  }

  /** Calls an operation. */
  async outcome(operation: string, request: object, options?: CallOptions, more: Pairs = []): Promise<Outcome> {
    const merged = { ...this.options, ...options };
    const given = [...this.given(merged), ...more];
    return abortable(merged.signal, (cancel) =>
      this.session.call(operation, JSON.stringify(request), given, cancel),
    );
  }
}

/** Methods of one service. */
export abstract class Service {
  readonly #caller: Caller;

  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /** @internal */
  protected async call(operation: string, request: object, options?: CallOptions): Promise<Record<string, unknown>> {
    return (await this.#caller.outcome(operation, request, options)).ok as Record<string, unknown>;
  }

  /** @internal */
  protected pages<T>(operation: string, request: object, options: ListOptions | undefined, code: string): Pages<T> {
    return new Pages<T>(this.#caller, operation, request, options, code);
  }

  /** @internal */
  protected events<T>(operation: string, request: object, options: CallOptions | undefined, code: string): Watch<T> {
    return new Watch<T>(this.#caller, operation, request, options, code);
  }

  /** @internal */
  protected async modified<T>(
    get: string,
    request: object,
    update: string,
    replace: (entity: T) => object,
    from: (answer: Record<string, unknown>) => T,
    change: (current: T) => T,
    options?: CallOptions,
  ): Promise<T> {
    for (let attempt = 0; ; attempt++) {
      const current = await this.#caller.outcome(get, request, options);
      const changed = change(from(current.ok as Record<string, unknown>));
      try {
        const based: Pairs = [["unchanged_since", current.revision ?? ""]];
        const written = await this.#caller.outcome(update, replace(changed), options, based);
        return from(written.ok as Record<string, unknown>);
      } catch (error) {
        if (!(error instanceof RevisionMismatchError) || attempt === CONFLICTS) throw error;
      }
    }
  }
}

/**
 * The entities of a list, one after another: `for await (const role of gp.roles.list())`. Pages are fetched as they are
 * needed; every reading asks anew. A list is complete or ends with an error.
 */
export class Pages<T> implements AsyncIterable<T> {
  readonly #caller: Caller;
  readonly #operation: string;
  readonly #request: object;
  readonly #options: ListOptions | undefined;
  readonly #code: string;

  /** @internal */
  constructor(caller: Caller, operation: string, request: object, options: ListOptions | undefined, code: string) {
    this.#caller = caller;
    this.#operation = operation;
    this.#request = request;
    this.#options = options;
    this.#code = code;
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<T, void, undefined> {
    for await (const page of this.pages()) yield* page;
  }

  /** Page by page. */
  async *pages(): AsyncGenerator<T[], void, undefined> {
    const merged = { ...this.#caller.options, ...this.#options };
    const request = JSON.stringify(this.#request);
    const pages = at(() => this.#caller.session.pages(this.#operation, request, this.#caller.given(merged)));
    for (;;) {
      const outcome = await abortable(merged.signal, (cancel) => pages.next(cancel));
      if (outcome.ok === null) return;
      yield (outcome.ok as unknown[]).map((item) => read(this.#code, item) as T);
    }
  }

  /** All of them. */
  async toArray(): Promise<T[]> {
    const all: T[] = [];
    for await (const page of this.pages()) all.push(...page);
    return all;
  }

  /** The first one, if there is one. */
  async first(): Promise<T | undefined> {
    for await (const item of this) return item;
    return undefined;
  }
}
