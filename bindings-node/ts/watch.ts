/** What happens, as it happens. */

import { ClosedError } from "./generated/errors.js";
import { native, type NativeCancel, type NativePages, type Outcome } from "./native.js";
import { abortable, at, type Caller, type CallOptions } from "./service.js";
import { read } from "./shapes.js";

/**
 * Events in order, without end: `for await (const event of gp.watch()) …`. It stands once `open` or the first event that is
 * asked for has been waited for: what happens from then on is told. Where the stream is cut it goes on by itself, so that no
 * event is missed and none comes twice. It ends when it is closed or the loop is left, and with `ClosedError` when its
 * connection is closed.
 */
export class Watch<T> implements AsyncIterableIterator<T>, AsyncDisposable {
  readonly #start: () => NativePages;
  readonly #signal: AbortSignal | undefined;
  readonly #code: string;
  readonly #closing: NativeCancel = new native.Cancel();
  #pages: NativePages | undefined;
  #isClosed = false;
  #ready: T[] = [];
  #revision: string | undefined;
  #last: string | undefined;
  /** What was asked for before: answers come in the order of the questions. */
  #before: Promise<unknown> = Promise.resolve();

  /** @internal */
  constructor(caller: Caller, operation: string, request: object, options: CallOptions | undefined, code: string) {
    const merged = { ...caller.options, ...options };
    const text = JSON.stringify(request);
    const given = caller.given(merged);
    this.#start = () => at(() => caller.session.pages(operation, text, given));
    this.#signal = merged.signal;
    this.#code = code;
  }

  /** Everything up to here was given, or does not pass the filter: where another watcher can go on (`since`). */
  get revision(): string | undefined {
    return this.#revision;
  }

  /** Waits until it stands. */
  async open(): Promise<this> {
    await this.#inTurn(async () => {
      if (this.#pages === undefined && !this.#isClosed) await this.#page();
    });
    return this;
  }

  /** The next event; waits for one to happen. */
  next(): Promise<IteratorResult<T, undefined>> {
    return this.#inTurn(async () => {
      while (this.#ready.length === 0) {
        if (this.#isClosed || !(await this.#page())) return { done: true, value: undefined };
      }
      const event = this.#ready.shift() as T;
      this.#revision = this.#ready.length === 0 ? this.#last : (event as { revision?: string }).revision;
      return { done: false, value: event };
    });
  }

  /** Ends it, as leaving a `for await` does. */
  async return(): Promise<IteratorResult<T, undefined>> {
    this.close();
    return { done: true, value: undefined };
  }

  /** Ends it; twice is fine. An event that is waited for does not come any more. */
  close(): void {
    this.#isClosed = true;
    this.#ready = [];
    this.#closing.cancel();
  }

  [Symbol.asyncIterator](): this {
    return this;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.close();
  }

  #inTurn<R>(work: () => Promise<R>): Promise<R> {
    const turn = this.#before.then(work);
    this.#before = turn.catch(() => undefined);
    return turn;
  }

  /** Takes a page in; whether the stream goes on. */
  async #page(): Promise<boolean> {
    this.#pages ??= this.#start();
    const pages = this.#pages;
    let outcome: Outcome;
    try {
      outcome = await abortable(this.#signal, (cancel) => pages.next(cancel), this.#closing);
    } catch (error) {
      // Who closed it waits for no event.
      const wasClosed = this.#isClosed && !(error instanceof ClosedError);
      this.#isClosed = true;
      if (wasClosed) return false;
      throw error;
    }
    if (outcome.ok === null || this.#isClosed) {
      this.#isClosed = true;
      return false;
    }
    this.#ready = (outcome.ok as unknown[]).map((item) => read(this.#code, item) as T);
    this.#last = outcome.revision ?? undefined;
    if (this.#ready.length === 0) this.#revision = this.#last;
    return true;
  }
}
