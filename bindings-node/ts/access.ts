/** Access for as long as it is used: asked for, waited for, used, and taken back whatever happens. */

import type { AccessRequests } from "./generated/services/access_requests.js";
import type { AccessRequest, AccessRequestRevokeResponse } from "./generated/types/index.js";
import type { CallOptions } from "./service.js";
import type { Duration, Ref } from "./values.js";

/** What is asked for: what `accessRequests.create` takes. */
export type Wish = Parameters<AccessRequests["create"]>[0] & object;

/** How it is asked for. */
export interface AccessOptions extends Omit<CallOptions, "ifRevision"> {
  /** How long to wait for it: `"10m"` at first. What is not granted by then is taken back. */
  readonly timeout?: Duration;
}

/**
 * Access that ends when this does: `await using access = await gp.access({ resource: "orders" })`. At the latest it ends by
 * itself, at `request.validUntil`.
 */
export class ScopedAccess implements AsyncDisposable {
  /** The request it was granted by. */
  readonly request: AccessRequest;
  readonly #takeBack: () => Promise<AccessRequestRevokeResponse>;
  #ended: Promise<AccessRequestRevokeResponse> | undefined;

  /** @internal */
  constructor(request: AccessRequest, takeBack: () => Promise<AccessRequestRevokeResponse>) {
    this.request = request;
    this.#takeBack = takeBack;
  }

  /** Takes it back now. Where access remains all the same, by a role or another grant, the answer says so (RULES 2.7). */
  end(): Promise<AccessRequestRevokeResponse> {
    return (this.#ended ??= this.#takeBack());
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.end();
  }
}

/** Asks, and waits until access has begun. */
export async function access(requests: AccessRequests, wish: Wish, options: AccessOptions = {}): Promise<ScopedAccess> {
  const { timeout, signal, idempotencyKey, ...rest } = options;
  const actAs: { actAs?: Ref } = wish.actAs === undefined ? {} : { actAs: wish.actAs };
  const asked = { ...rest, ...(signal && { signal }), ...(idempotencyKey !== undefined && { idempotencyKey }) };
  const request = await requests.create(wish, asked);
  // Taking back is not given up: it is what giving up means.
  const takeBack = (): Promise<AccessRequestRevokeResponse> => requests.takeBack({ id: request, ...actAs }, rest);
  try {
    const waited = { ...rest, ...actAs, ...(signal && { signal }), ...(timeout !== undefined && { timeout }) };
    const granted = await requests.wait(request, { ...waited, until: "started" });
    return new ScopedAccess(granted, takeBack);
  } catch (error) {
    // What led here is what the caller must see; what cannot be taken back times out or ends by itself.
    await takeBack().catch(() => undefined);
    throw error;
  }
}

/** Runs `work` with access, and takes the access back when it ends, however it ends. */
export async function withAccess<R>(scoped: ScopedAccess, work: (request: AccessRequest) => R | Promise<R>): Promise<R> {
  let result: R;
  try {
    result = await work(scoped.request);
  } catch (error) {
    await scoped.end().catch(() => undefined);
    throw error;
  }
  await scoped.end();
  return result;
}
