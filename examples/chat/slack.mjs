// Slack: its signature, its people, its messages.
import { createHmac, timingSafeEqual } from "node:crypto";
import { setting } from "./settings.mjs";

/** What marks the bot's messages about requests. */
const EVENT = "gatepass_request";
/** How many messages are looked through. */
const HISTORY = 200;
/** How far a signed instant may be from now, in seconds. */
const TOLERANCE = 300;
/** How long Slack may take to answer, in milliseconds. */
const PATIENCE = 10_000;

/** What is said to whoever spoke. */
export class NotBelieved extends Error {}

function believe(holds, otherwise) {
  if (!holds) throw new NotBelieved(otherwise);
}

export class Slack {
  #url = new URL(setting("SLACK_URL", "https://slack.com"));
  #token = setting("SLACK_TOKEN");
  #secret = setting("SLACK_SIGNING_SECRET");
  #team = setting("SLACK_TEAM");
  #channel = setting("SLACK_CHANNEL");

  constructor() {
    const isHere = ["localhost", "127.0.0.1", "[::1]"].includes(this.#url.hostname);
    if (this.#url.protocol !== "https:" && !isHere) throw new Error(`${this.#url}: a secret goes over https only`);
  }

  /** Slack's signature, version 0: why it does not fit, if it does not. */
  refused(headers, body) {
    const timestamp = headers["x-slack-request-timestamp"] ?? "";
    const given = Buffer.from(headers["x-slack-signature"] ?? "");
    const mac = createHmac("sha256", this.#secret).update(`v0:${timestamp}:`).update(body).digest("hex");
    const right = Buffer.from(`v0=${mac}`);
    if (given.length !== right.length || !timingSafeEqual(given, right)) return "the signature does not fit";
    const isFresh = /^\d{1,12}$/.test(timestamp) && Math.abs(Date.now() / 1000 - Number(timestamp)) <= TOLERANCE;
    return isFresh ? undefined : `it was signed more than ${TOLERANCE} s from now`;
  }

  /** The email of a person of our own team, as Slack knows it: what they call themselves says nothing. */
  async email(team, user) {
    believe(team === this.#team, "You are of another workspace.");
    const { user: person } = await this.#call("users.info", { user });
    believe(person?.id === user && person.team_id === team, "Slack does not know you.");
    const strange = ["deleted", "is_bot", "is_restricted", "is_ultra_restricted", "is_stranger"];
    believe(!strange.some((name) => person[name] === true), "Guests and bots have no accounts here.");
    believe(person.is_email_confirmed === true, "Your email is not confirmed.");
    believe(person.profile?.email, "Slack shows no email of yours.");
    return person.profile.email;
  }

  /** The bot's messages about requests, by the request's id, with the status that each tells. */
  async posted() {
    const query = { channel: this.#channel, limit: HISTORY, include_all_metadata: true };
    const { messages } = await this.#call("conversations.history", query);
    // Nobody but an app can give a message metadata, and no other app this.
    const ours = messages.filter(({ metadata }) => metadata?.event_type === EVENT);
    return new Map(ours.map(({ ts, metadata: { event_payload: said } }) => [said.id, { ts, status: said.status }]));
  }

  /** Says something about a request: anew, or in the place of what was said before. */
  async say(ts, { id, status }, content) {
    const metadata = { event_type: EVENT, event_payload: { id, status } };
    const body = JSON.stringify({ ...content, channel: this.#channel, metadata, ...(ts && { ts }) });
    await this.#ask(ts ? "chat.update" : "chat.postMessage", {}, { method: "POST", body });
  }

  #call(method, query) {
    return this.#ask(method, query, {});
  }

  async #ask(method, query, request) {
    const url = new URL(`/api/${method}`, this.#url);
    url.search = new URLSearchParams(query);
    const headers = { authorization: `Bearer ${this.#token}`, "content-type": "application/json; charset=utf-8" };
    const answer = await fetch(url, { ...request, headers, redirect: "error", signal: AbortSignal.timeout(PATIENCE) });
    // Slack says in the body whether a call succeeded.
    const said = answer.ok ? await answer.json() : { error: answer.status };
    if (said.ok !== true) throw new Error(`Slack refused ${method}: ${said.error}`);
    return said;
  }
}
