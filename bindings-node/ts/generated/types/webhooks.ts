// Generated from proto/ by `cargo xtask codegen`; do not edit.
/** Types of `proto/…/webhooks.proto`. */

import type { AccessRules, Duration, Ref } from "../../values.js";

/** Webhook. */
export interface Webhook {
  /** Id. Set by the server. */
  readonly id: string;
  /** `https://…`. `http://…` only to this machine, where the server was told to allow it. Required. */
  readonly url: string;
  /** For people. */
  readonly description: string;
  /** Which events are sent, as in `WatchRequest`. */
  readonly kinds: readonly string[];
  /** Entities. */
  readonly entities: readonly string[];
  /** Verbs. */
  readonly verbs: readonly string[];
  /** Sends nothing. What happens meanwhile is not sent later. */
  readonly disabled: boolean;
  /** Created at. Set by the server. */
  readonly createdAt?: Date;
}

/** What makes one: Webhook. */
export interface WebhookInit {
  /** `https://…`. `http://…` only to this machine, where the server was told to allow it. Required. */
  url: string;
  /** For people. */
  description?: string;
  /** Which events are sent, as in `WatchRequest`. */
  kinds?: readonly string[];
  /** Entities. */
  entities?: readonly Ref[];
  /** Verbs. */
  verbs?: readonly string[];
  /** Sends nothing. What happens meanwhile is not sent later. */
  disabled?: boolean;
}

/** Webhook create response. */
export interface WebhookCreateResponse {
  /** Webhook. */
  readonly webhook?: Webhook;
  /**
   * The key of the signatures, `whsec_` and base64. Shown here and never again. A secret: it is never printed.
   */
  readonly secret?: string;
}

/** What makes one: Webhook create response. */
export interface WebhookCreateResponseInit {
  /** Webhook. */
  webhook?: WebhookInit | Webhook;
  /**
   * The key of the signatures, `whsec_` and base64. Shown here and never again. A secret: it is never printed.
   */
  secret?: string;
}

/** Webhook delivery. */
export interface WebhookDelivery {
  /** The event. */
  readonly revision: string;
  /** `pending`: will be tried; `dead`: given up after the last attempt. */
  readonly status: string;
  /** How often it was tried. */
  readonly attempts: number;
  /**
   * What became of the last attempt: `rejected`, `timed_out`, `address_refused` … Nothing of the receiver's answer.
   */
  readonly outcome: string;
  /** Last attempt at. */
  readonly lastAttemptAt?: Date;
  /** When it will be tried next. */
  readonly nextAttemptAt?: Date;
}

/** What makes one: Webhook delivery. */
export interface WebhookDeliveryInit {
  /** The event. */
  revision?: string;
  /** `pending`: will be tried; `dead`: given up after the last attempt. */
  status?: string;
  /** How often it was tried. */
  attempts?: number;
  /**
   * What became of the last attempt: `rejected`, `timed_out`, `address_refused` … Nothing of the receiver's answer.
   */
  outcome?: string;
  /** Last attempt at. */
  lastAttemptAt?: Date;
  /** When it will be tried next. */
  nextAttemptAt?: Date;
}
