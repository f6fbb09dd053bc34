// Generated from proto/ by `cargo xtask codegen`; do not edit.
/** Services and their methods. */

import { type CallOptions, type ListOptions, type Pages, type WaitOptions, type Watch, Service, part, several } from "../../service.js";
import type { AccessRules, Duration, Ref } from "../../values.js";
import { read, write } from "../../shapes.js";
import type * as types from "../types/index.js";
import type * as enums from "../enums.js";

/** Events sent to a URL as they happen, by the server, signed as Standard Webhooks are. */
export class Webhooks extends Service {
  /** Creates one and returns it as it was stored. */
  async create(webhook: types.WebhookInit | types.Webhook, options?: CallOptions): Promise<types.Webhook> {
    const answer = await this.call("Webhooks.Create", { webhook: write(":Webhook", webhook, "webhook") }, options);
    return read(":Webhook", part(answer, "webhook")) as types.Webhook;
  }

  /** Creates one and returns the whole answer, with the keys it shows this once. */
  async createResponse(webhook: types.WebhookInit | types.Webhook, options?: CallOptions): Promise<types.WebhookCreateResponse> {
    const answer = await this.call("Webhooks.Create", { webhook: write(":Webhook", webhook, "webhook") }, options);
    return read(":WebhookCreateResponse", answer) as types.WebhookCreateResponse;
  }

  /** The one with this id. */
  async get(id: Ref, options?: CallOptions): Promise<types.Webhook> {
    const answer = await this.call("Webhooks.Get", { id: write("r", id, "id") }, options);
    return read(":Webhook", part(answer, "webhook")) as types.Webhook;
  }

  /** Replaces what the client says of a webhook. Its secret stays. */
  async update(webhook: types.Webhook, options?: CallOptions): Promise<types.Webhook> {
    const answer = await this.call("Webhooks.Update", { id: webhook.id, webhook: write(":Webhook", webhook, "webhook") }, options);
    return read(":Webhook", part(answer, "webhook")) as types.Webhook;
  }

  /** With it go its secret and what was not delivered yet. */
  async delete(id: Ref, options?: CallOptions): Promise<void> {
    await this.call("Webhooks.Delete", { id: write("r", id, "id") }, options);
  }

  /** All of them, in the order of their ids. */
  list(options?: ListOptions): Pages<types.Webhook> {
    return this.pages<types.Webhook>("Webhooks.List", {  }, options, ":Webhook");
  }

  /** What is on its way and what was given up, oldest first. What was delivered is not kept. */
  deliveries(request: { id: Ref; status?: string }, options?: ListOptions): Pages<types.WebhookDelivery> {
    return this.pages<types.WebhookDelivery>("Webhooks.Deliveries", { id: write("r", request.id, "id"), status: write("s", request.status, "status") }, options, ":WebhookDelivery");
  }

  /** Sends events again, from the first attempt on: one by its revision, or everything that was given up. */
  async redeliver(request: { id: Ref; revision?: string }, options?: CallOptions): Promise<number> {
    const answer = await this.call("Webhooks.Redeliver", { id: write("r", request.id, "id"), revision: write("s", request.revision, "revision") }, options);
    return read("n", answer["deliveries"]) as number;
  }

  /**
   * Gets the one with this id, writes back what `change` makes of it, unless someone else changed it meanwhile:
   * then begins again, a few times (RULES 8). `change` may therefore run more than once. On StrongDM the last write
   * wins.
   */
  modify(id: Ref, change: (current: types.Webhook) => types.Webhook, options?: CallOptions): Promise<types.Webhook> {
    return this.modified(
      "Webhooks.Get", { id: write("r", id, "id") },
      "Webhooks.Update", (entity: types.Webhook) => ({ id: entity.id, webhook: write(":Webhook", entity, "entity") }),
      (answer) => read(":Webhook", part(answer, "webhook")) as types.Webhook,
      change,
      options,
    );
  }
}
