/** The client. */

import { inspect } from "node:util";

import { GatepassError } from "./errors.js";
import { Services } from "./generated/services/index.js";
import { access, type AccessOptions, type ScopedAccess, type Wish, withAccess } from "./access.js";
import type { Events } from "./generated/services/events.js";
import type { AccessRequest, AsOf, CheckResponse, Event, ExplainResponse } from "./generated/types/index.js";
import { native, type NativeSession, type Pairs } from "./native.js";
import { at, Caller, errorOf, held, pairs, type CallOptions, type Watch } from "./service.js";
import { write } from "./shapes.js";
import type { Ref } from "./values.js";

/** How to connect. What `CallOptions` has holds for every call that says nothing else. */
export interface ConnectOptions extends Omit<CallOptions, "signal" | "idempotencyKey" | "ifRevision"> {
  /** The public part of a key. A server needs one; an embedded engine none. */
  readonly accessKey?: string;
  /** The secret part of the key. */
  readonly secretKey?: string;
  /** The account that calls to an embedded engine are for; a server takes that account's own key. */
  readonly actor?: string;
  /** Makes a file that is created a test store, whose clock can be moved. */
  readonly testStore?: boolean;
  /** Certificates in PEM, one of which must have issued the server's. */
  readonly roots?: string;
  /**
   * The proxy that calls go through (`http://[USER:PASSWORD@]HOST:PORT`), or `direct` for none; without it `HTTPS_PROXY` and
   * `NO_PROXY` say.
   */
  readonly proxy?: string;
  /** How often a failed call is tried again at most. */
  readonly retries?: number;
}

/** What a question takes. */
export interface QuestionOptions extends CallOptions {
  /** The instant it is about. */
  readonly at?: Date;
  /** The instant or the revision it is about. */
  readonly asOf?: AsOf;
}

function asked(account: Ref, resource: Ref, options: QuestionOptions) {
  const { at: instant, asOf, ...call } = options;
  if (instant !== undefined && asOf !== undefined) throw new TypeError("give `at` or `asOf`, not both");
  const about = instant === undefined ? asOf : { time: instant };
  return { question: about === undefined ? { account, resource } : { account, resource, asOf: about }, call };
}

const OWN: Record<string, string> = {
  accessKey: "access_key", secretKey: "secret_key", actor: "actor", testStore: "test_store", roots: "roots", proxy: "proxy",
  retries: "retries",
};

/** A connection: `await connect(...)` makes it. */
export class Client extends Services implements AsyncDisposable {
  /** @internal */
  protected readonly caller: Caller;
  readonly #session: NativeSession;
  readonly #number: number;

  /** @internal */
  constructor(session: NativeSession, options: CallOptions) {
    super();
    this.#session = session;
    this.#number = session.number;
    this.caller = new Caller(session, options);
    // What an inspection shows: no session, no service.
    Object.defineProperty(this, "caller", { enumerable: false });
    Object.defineProperty(this, "services", { enumerable: false });
  }

  /** The same connection, with these options for its calls. */
  withOptions(options: CallOptions): Client {
    return new Client(this.#session, { ...this.caller.options, ...options });
  }

  /**
   * Another connection to the same embedded engine, whose calls are for this account: with it one program, a test for one,
   * speaks for several people. A server takes that account's own key and throws `UnsupportedError`.
   */
  actingAs(account: Ref): Client {
    const session = at(() => this.#session.actingAs(write("r", account, "account") as string));
    return new Client(session, this.caller.options);
  }

  /** The same connection, whose gets and lists are of what there was at an instant. */
  at(instant: Date): Client {
    return this.withOptions({ snapshotAt: instant });
  }

  /** Whether the account reaches the resource. Programs should pass entities or ids (RULES 4.6). */
  check(account: Ref, resource: Ref, options: QuestionOptions = {}): Promise<CheckResponse> {
    const { question, call } = asked(account, resource, options);
    return this.access.check(question, call);
  }

  /** The same question by entities or ids, and only yes or no. */
  async isAllowed(account: Ref, resource: Ref): Promise<boolean> {
    return this.#asked(account, resource) ?? (await this.check(account, resource)).allowed;
  }

  /**
   * The same at once, with the engine in this process: the fastest way to ask. Where the engine is elsewhere it throws
   * `FailedPreconditionError`.
   */
  isAllowedSync(account: Ref, resource: Ref): boolean {
    const allowed = this.#asked(account, resource);
    if (allowed !== undefined) return allowed;
    const message = "the engine is not in this process: use `isAllowed`, or connect to `memory:` or `sqlite:PATH`";
    throw errorOf({ kind: "FAILED_PRECONDITION", code: 9, message, retryable: false });
  }

  #asked(account: Ref, resource: Ref): boolean | undefined {
    const answer = native.allowed(
      this.#number,
      typeof account === "string" ? account : (write("r", account, "account") as string),
      typeof resource === "string" ? resource : (write("r", resource, "resource") as string),
    );
    if (typeof answer === "string") held(answer);
    return typeof answer === "boolean" ? answer : undefined;
  }

  /** Why the account reaches the resource, or which smallest set of facts is missing. */
  explain(account: Ref, resource: Ref, options: QuestionOptions = {}): Promise<ExplainResponse> {
    const { question, call } = asked(account, resource, options);
    return this.access.explain(question, call);
  }

  /**
   * What happens, as it happens: `for await (const event of gp.watch({ kinds: ["role"] }))`; from now on, after a revision
   * (`since`), or from the beginning (`since: "0"`). Several kinds, entities or verbs mean any of them; of kinds, entities
   * and verbs together, all must fit. The permission `audit:activities` is needed for more than one's own requests.
   */
  watch(which: Parameters<Events["watch"]>[0] = {}, options?: CallOptions): Watch<Event> {
    return this.events.watch(which, options);
  }

  /**
   * Asks for access and waits until it has begun. It ends with what comes back: `await using access = await
   * gp.requestAccess({ resource: "orders", reason: "INC-1042", duration: "45m" })`. Throws `DeniedError`, `NotGrantedError`
   * or `DeadlineExceededError`; what was not granted by then is taken back.
   */
  requestAccess(wish: Wish, options?: AccessOptions): Promise<ScopedAccess> {
    return access(this.accessRequests, wish, options);
  }

  /** Runs `work` with access, and takes the access back when it ends, however it ends. As `requestAccess`. */
  async withAccess<R>(wish: Wish, work: (request: AccessRequest) => R | Promise<R>, options?: AccessOptions): Promise<R> {
    return withAccess(await this.requestAccess(wish, options), work);
  }

  /**
   * The highest revision that came back over this connection: what to demand of another one that shall see everything
   * this one has seen (`atLeastRevision`).
   */
  get revision(): string | undefined {
    return held(this.#session.revision()).revision ?? undefined;
  }

  /** Whether the engine is in this process. */
  get isEmbedded(): boolean {
    return this.#session.isEmbedded;
  }

  /** Ends the connection; twice is fine. Later calls throw `ClosedError`. */
  async close(): Promise<void> {
    held(await this.#session.close());
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.close();
  }

  [inspect.custom](): string {
    return `Client { ${this.isEmbedded ? "embedded" : "remote"} }`;
  }
}

/**
 * Connects to what the URL names: `memory:`, `sqlite:PATH`, `https://HOST`. Without a URL the environment says where:
 * `GATEPASS_URL` with its keys, else `SDM_API_HOST` with its.
 */
export async function connect(url?: string, options: ConnectOptions = {}): Promise<Client> {
  const given: Pairs = url === undefined ? [] : [["url", url]];
  const call: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(options)) {
    const own = OWN[name];
    if (own === undefined) call[name] = value;
    else if (value !== undefined) given.push([own, String(value)]);
  }
  return new Client(at(() => native.Session.open([...given, ...pairs(call)])), {});
}

export { GatepassError };
