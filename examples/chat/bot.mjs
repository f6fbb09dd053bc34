// Does what people say, as those people, and keeps the channel's messages true.
import { createHash } from "node:crypto";
import { connect, GatepassError } from "gatepass";
import { milliseconds, setting } from "./settings.mjs";
import { NotBelieved, Slack } from "./slack.mjs";

const HELP = "Say `request RESOURCE 30m REASON`, `approve ID`, `deny ID REASON` or `revoke ID`.";
/** The statuses of a request that gives access or still may. */
const LIVE = ["pending", "granted"];
const BUTTONS = {
  pending: [["approve", "Approve"], ["deny", "Deny"], ["revoke", "Take back"]],
  granted: [["revoke", "Revoke"]],
};

/** A connection with a key that two variables hold. */
const connected = (side) =>
  connect(setting("GATEPASS_URL"), {
    accessKey: setting(`${side}_ACCESS_KEY`),
    secretKey: setting(`${side}_SECRET_KEY`),
  });

export class Bot {
  slack = new Slack();
  #asks;
  #votes;
  /** One pass at a time: each begins when the one before is done. */
  #turn = Promise.resolve();

  /** It holds a key that asks for people, and one that votes for them: no key does both. */
  static async start() {
    const bot = new Bot();
    [bot.#asks, bot.#votes] = await Promise.all([connected("ASK"), connected("VOTE")]);
    return bot;
  }

  /** Carries an order out and says what became of it. */
  async carryOut({ team, user, trigger, text }) {
    const order = this.#order(text);
    if (!order) return HELP;
    try {
      const actAs = await this.slack.email(team, user);
      // The same where Slack, or somebody else, sends it again.
      const cause = createHash("sha256").update(`slack ${team} ${user} ${trigger}`);
      return await order(actAs, { idempotencyKey: cause.digest("base64url") });
    } catch (error) {
      if (error instanceof NotBelieved) return error.message;
      if (!(error instanceof GatepassError)) console.error(`order not carried out: ${error.message}`);
      return `That did not work: ${error.message}`;
    }
  }

  /** What the words ask for, to be done for somebody once; nothing, where they are not understood. */
  #order(text) {
    const [, verb, id, rest] = /^\s*(\S*)\s*(\S*)\s*([^]*?)\s*$/.exec(text);
    const [, duration, reason] = /^(\S*)\s*([^]*)$/.exec(rest);
    if (!id) return undefined;
    const votes = this.#votes.accessRequests;
    const asks = this.#asks.accessRequests;
    switch (verb) {
      case "request":
        if (!milliseconds(duration)) return undefined;
        return async (actAs, once) => {
          const request = await asks.create({ resource: id, duration, reason, actAs }, once);
          return `\`${request.id}\` is ${request.status}.`;
        };
      case "approve":
        return async (actAs, once) => {
          const { status } = await votes.approve({ id, comment: rest, actAs }, once);
          return `You approved \`${id}\`, which is ${status}.`;
        };
      case "deny":
        return async (actAs, once) => {
          const { status } = await votes.deny({ id, reason: rest, actAs }, once);
          return `You denied \`${id}\`, which is ${status}.`;
        };
      case "revoke":
        return async (actAs) => {
          await asks.takeBack({ id, actAs });
          return `\`${id}\` gives no access any more.`;
        };
      default:
        return undefined;
    }
  }

  /** Posts what stands nowhere yet and changes what is no longer so. What was posted is read from the channel itself. */
  announce() {
    const pass = this.#turn.then(() => this.#announce());
    this.#turn = pass.catch((error) => console.error(`pass failed: ${error.message}`));
    return this.#turn;
  }

  async #announce() {
    const posted = await this.slack.posted();
    const live = new Map();
    for await (const request of this.#asks.accessRequests.search({ statuses: LIVE })) live.set(request.id, request);
    for (const request of live.values()) {
      const message = posted.get(request.id);
      if (message?.status !== request.status) await this.slack.say(message?.ts, request, about(request));
    }
    for (const [id, { ts, status }] of posted) {
      if (!LIVE.includes(status) || live.has(id)) continue;
      const request = await this.#asks.accessRequests.get({ id });
      await this.slack.say(ts, request, about(request));
    }
  }
}

/** What a message says of a request, with the buttons of what may be done now. */
function about({ id, accountName, accountId, status, reason }) {
  const text = `${plain(accountName || accountId)}: ${status.replaceAll("_", " ")}. ${plain(reason)}`;
  const said = (words) => ({ type: "plain_text", text: words });
  const elements = (BUTTONS[status] ?? []).map(([action, label]) => (
    { type: "button", action_id: action, value: id, text: said(label) }
  ));
  const actions = elements.length ? [{ type: "actions", elements }] : [];
  return { text, blocks: [{ type: "section", text: said(text) }, ...actions] };
}

/** What people wrote must not call others or pretend to be a link. */
const plain = (text) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
