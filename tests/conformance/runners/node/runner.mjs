// The runner of the conformance suite in Node.js.
import { createInterface } from "node:readline";
import { inspect } from "node:util";
import { readFileSync, writeSync } from "node:fs";

import * as gatepass from "gatepass";

const TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/;
const table = JSON.parse(readFileSync(new URL("../../operations.json", import.meta.url), "utf8"));
const operations = new Map(table.operations.map((one) => [one.operation, one]));

const camel = (name) => name.replace(/_+([a-z0-9])/g, (_, letter) => letter.toUpperCase());

/** An argument as a program has it: kept entities themselves, instants as dates, names in camel case. */
function given(value, kept, isMap = false) {
  if (Array.isArray(value)) return value.map((item) => given(item, kept, isMap));
  if (value !== null && typeof value === "object") {
    if ("$kept" in value) return kept[value.$kept];
    if ("$bytes" in value) return new Uint8Array(Buffer.from(value.$bytes, "base64"));
    return Object.fromEntries(
      Object.entries(value).map(([name, held]) =>
        // Tags and rules are a program's own words.
        [isMap ? name : camel(name), given(held, kept, isMap || name === "tags" || name === "access_rules")]),
    );
  }
  return typeof value === "string" && TIME.test(value) ? new Date(value) : value;
}

/** An answer as JSON. */
function plain(value) {
  if (value === undefined || value === null) return null;
  if (typeof value === "bigint") return value.toString();
  if (value instanceof Date) return value.toISOString();
  if (value instanceof Uint8Array) return Buffer.from(value).toString("base64");
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value === "object") {
    return Object.fromEntries(Object.entries(value).filter(([, held]) => held !== undefined).map(([name, held]) => [name, plain(held)]));
  }
  return value;
}

/** What an error says. */
function failed(error) {
  const shown = `${inspect(error, { showHidden: false, depth: 5 })} ${error}`;
  if (error instanceof gatepass.GatepassError) {
    return {
      kind: error.code, code: error.grpcCode, message: error.message, field: error.field ?? null, value: error.value ?? null,
      retryable: error.retryable, class: error.constructor.name, shown,
    };
  }
  if (error instanceof TypeError || error instanceof RangeError) {
    return { kind: "ARGUMENT", message: error.message, class: error.constructor.name, shown };
  }
  return { kind: "RUNNER", message: String(error?.stack ?? error), class: "", shown };
}

class Runner {
  clients = {};
  kept = {};
  begun = {};
  watches = {};
  scopes = {};

  async run(command) {
    try {
      return await this[command.do](command);
    } catch (error) {
      return { error: failed(error) };
    }
  }

  answer(value, command) {
    if (command?.keep !== undefined) this.kept[command.keep] = value;
    return { ok: plain(value), shown: `${inspect(value, { depth: 10 })} ${value}` };
  }

  async reset() {
    for (const watch of Object.values(this.watches)) watch.close();
    for (const client of Object.values(this.clients).reverse()) await client.close();
    await Promise.allSettled(Object.values(this.begun));
    Object.assign(this, { clients: {}, kept: {}, begun: {}, watches: {}, scopes: {} });
    return { ok: null };
  }

  async open({ as, url, settings }) {
    this.clients[as] = await gatepass.connect(url, given(settings, this.kept));
    return { ok: null, shown: inspect(this.clients[as]) };
  }

  async acting({ as, of, account }) {
    this.clients[as] = this.clients[of].actingAs(given(account, this.kept));
    return { ok: null };
  }

  async close({ as }) {
    await this.clients[as].close();
    return { ok: null };
  }

  async revision({ as }) {
    return this.answer(this.clients[as].revision);
  }

  async call(command) {
    return this.answer(await this.called(command), command);
  }

  async called({ as, operation, service, method, shape, args: said, options: told, whole, values, take, change }) {
    const of = this.clients[as][camel(service)];
    const args = given(said, this.kept);
    const options = given(told, this.kept);
    const name = camel(method) + (whole && `${camel(method)}Response` in of ? "Response" : "");
    switch (shape) {
      case "create":
        return of[name](args, options);
      case "update":
        return of.update({ ...args.entity, ...given(change, this.kept) }, options);
      case "list": {
        const { filter, ...rest } = args;
        const more = values === undefined ? options : { ...options, values };
        const { params } = operations.get(operation);
        const own = params.filter((param) => param !== "filter").map(camel);
        const filters = params.includes("filter") ? [filter ?? ""] : [];
        // One thing is given by itself, several by their names.
        const found = of[name](...(own.length > 1 ? [rest] : own.map((param) => rest[param])), ...filters, more);
        return take === 1 ? [await found.first()] : found.toArray();
      }
      case "wait": {
        const { id, ...rest } = args;
        return of.wait(id, { ...options, ...rest });
      }
      case "get":
      case "delete":
        return operations.get(operation).params.length === 0 ? of[name](options) : of[name](args.id, options);
      default:
        return operations.get(operation).params.length === 0 ? of[name](options) : of[name](args, options);
    }
  }

  async pages({ as, service, method, args, options, values }) {
    const { filter, ...rest } = given(args, this.kept);
    const found = this.clients[as][camel(service)][camel(method)](filter ?? "", { ...rest, ...given(options, this.kept), values });
    const sizes = [];
    for await (const page of found.pages()) sizes.push(page.length);
    return { ok: sizes };
  }

  async modify(command) {
    const { as, service, id, change, options } = command;
    const changes = given(change, this.kept);
    const written = await this.clients[as][camel(service)].modify(
      given(id, this.kept), (now) => ({ ...now, ...changes }), given(options, this.kept),
    );
    return this.answer(written, command);
  }

  async start({ id, command }) {
    this.begun[id] = this.run(command);
    return { ok: null };
  }

  async join({ id }) {
    const begun = this.begun[id];
    delete this.begun[id];
    return begun;
  }

  async allowed({ as, account, resource }) {
    return this.answer(await this.clients[as].isAllowed(given(account, this.kept), given(resource, this.kept)));
  }

  async watch({ id, as, args, options }) {
    const watch = this.clients[as].watch(given(args, this.kept), given(options, this.kept));
    this.watches[id] = await watch.open();
    return { ok: watch.revision ?? null };
  }

  async next({ id, count }) {
    const events = [];
    for (let index = 0; index < count; index++) events.push((await this.watches[id].next()).value);
    return this.answer(events);
  }

  async stop({ id }) {
    const watch = this.watches[id];
    delete this.watches[id];
    watch.close();
    return { ok: watch.revision ?? null };
  }

  async access(command) {
    const { timeout, ...wish } = given(command.args, this.kept);
    const options = { ...given(command.options, this.kept), ...(timeout !== undefined && { timeout }) };
    const scope = await this.clients[command.as].requestAccess(wish, options);
    this.scopes[command.id] = scope;
    return this.answer(scope.request, command);
  }

  async leave({ id }) {
    const scope = this.scopes[id];
    delete this.scopes[id];
    await scope[Symbol.asyncDispose]();
    return this.answer((await scope.end()).remaining);
  }

  async verify({ what, args }) {
    return this.answer(verified(what, args));
  }

  /** What a program makes here is an object of its own, which prints what it holds; answers alone are ours. */
  // What a program makes is its own object, and printed as that.
  async print() {
    return { ok: null };
  }

  async show({ name }) {
    const value = this.kept[name];
    return { ok: null, shown: `${inspect(value, { depth: 10 })} ${value} ${inspect([value])}` };
  }
}

function verified(what, args) {
  const proof = args.proof && {
    revision: BigInt(args.proof.revision ?? 0), size: BigInt(args.proof.size ?? 0), oldSize: BigInt(args.proof.oldSize ?? args.proof.old_size ?? 0),
    newSize: BigInt(args.proof.newSize ?? args.proof.new_size ?? 0), leaf: Buffer.from(args.proof.leaf ?? "", "base64"),
    hashes: (args.proof.hashes ?? []).map((hash) => Buffer.from(hash, "base64")),
  };
  switch (what) {
    case "webhook":
      return gatepass.verifyWebhook(args.body, args.headers, args.secret, { now: new Date(args.now) });
    case "checkpoint":
      return gatepass.verifyCheckpoint(args.checkpoint, args.key);
    case "inclusion":
      return gatepass.verifyInclusion(proof, args.checkpoint, args.key);
    case "consistency":
      return gatepass.verifyConsistency(proof, args.older, args.newer, args.key);
    default:
      throw new Error(`nothing verifies ${what}`);
  }
}

gatepass.setLogger?.((level, target, message) => process.stderr.write(`${level} ${target} ${message}\n`), "debug");
const runner = new Runner();
for await (const line of createInterface({ input: process.stdin })) {
  writeSync(1, `${JSON.stringify(await runner.run(JSON.parse(line)))}\n`);
}
await runner.reset();
