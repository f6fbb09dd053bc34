// Requests, votes and revocations from a chat. See README.md.
//
//     node examples/chat/chat.mjs
import { createServer } from "node:http";
import { Bot } from "./bot.mjs";
import { milliseconds, setting } from "./settings.mjs";

/** More than Slack sends. */
const LARGEST = 1 << 20;

/** A form's fields; one that is given twice says nothing. */
function fields(body) {
  const form = new URLSearchParams(body.toString());
  return Object.fromEntries([...form].filter(([name]) => form.getAll(name).length === 1));
}

/** What each path's forms say: who, and what is to be done. */
const READ = {
  "/commands": ({ team_id: team, user_id: user, trigger_id: trigger, text = "" }) => ({ team, user, trigger, text }),
  "/actions": ({ payload }) => {
    const { user, team, trigger_id: trigger, actions } = JSON.parse(payload);
    const [{ action_id: verb, value }] = actions;
    return { team: user.team_id ?? team.id, user: user.id, trigger, text: `${verb} ${value}` };
  },
};

function read(path, body) {
  try {
    const said = READ[path](fields(body));
    return Object.values(said).every((value) => typeof value === "string") ? said : undefined;
  } catch {
    return undefined;
  }
}

async function received(request) {
  const parts = [];
  let size = 0;
  for await (const part of request) {
    size += part.length;
    if (size > LARGEST) return undefined;
    parts.push(part);
  }
  return Buffer.concat(parts);
}

const bot = await Bot.start();

async function answer(request) {
  if (request.method !== "POST" || !Object.hasOwn(READ, request.url)) return [404, ""];
  const body = await received(request);
  if (!body) return [413, ""];
  const refused = bot.slack.refused(request.headers, body);
  if (refused) {
    console.error(`callback refused: ${refused}`);
    return [401, `${refused}\n`];
  }
  const said = read(request.url, body);
  if (!said) return [400, "it says nothing that a bot could do\n"];
  const text = await bot.carryOut(said);
  // Slack waits three seconds; messages are brought up to date without it.
  bot.announce();
  return [200, JSON.stringify({ response_type: "ephemeral", text })];
}

const server = createServer(async (request, response) => {
  const [status, text] = await answer(request).catch((error) => {
    console.error(`callback not carried out: ${error.message}`);
    return [500, ""];
  });
  response.writeHead(status, { "content-type": status === 200 ? "application/json" : "text/plain" }).end(text);
});

const every = milliseconds(setting("RECONCILE_EVERY", "1m"));
if (!every) throw new Error("RECONCILE_EVERY is no length of time; write it like 45m");
// A pass at the start, before anything is answered, and then again and again.
await bot.announce();
setInterval(() => bot.announce(), every);
const [, host, port] = /^(.*):(\d+)$/.exec(setting("LISTEN", "127.0.0.1:8080"));
server.listen(Number(port), host, () => console.log(`listening on http://${host}:${server.address().port}`));
for (const name of ["SIGTERM", "SIGINT"]) process.on(name, () => process.exit(0));
