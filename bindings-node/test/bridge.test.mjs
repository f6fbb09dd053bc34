// The bridge itself: echo, panic, lateness, cancellation, the end of the process.
import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { createRequire } from "node:module";
import { dirname } from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { inspect, promisify } from "node:util";

import { connect, CancelledError } from "gatepass";

const require = createRequire(import.meta.url);
const { native } = require("../dist/native.js");
const { Caller } = require("../dist/service.js");
const { read, write } = require("../dist/shapes.js");
const { RECORDS, SECRETS } = require("../dist/generated/shapes.js");

const session = native.Session.open([["url", "memory:"]]);
const call = async (operation, value) => JSON.parse(await session.call(operation, JSON.stringify(value), [], new native.Cancel()));

test("what goes in comes out", async () => {
  const values = [
    ["v1.Role", "Role", { name: "ünï ‮ 🔑\n\t\"\\ 𝄞", tags: { ключ: "値", __proto__x: "" }, accessRules: [{ tags: { a: "b" } }] }],
    ["v1.Workflow", "Workflow", { name: "w", weight: 2n ** 63n - 1n, accessRequestMaxDuration: "45m0s" }],
    ["v1.Workflow", "Workflow", { name: "w", weight: -(2n ** 63n) }],
    ["gatepass.v1.AsOf", "AsOf", { revision: 2n ** 64n - 1n, time: new Date("9999-12-31T23:59:59.999Z") }],
    ["gatepass.v1.CheckpointResponse", "CheckpointResponse", { root: new Uint8Array([0, 1, 2, 255]), size: 7n }],
    ["v1.Resource", "Resource", { type: "postgres", name: "x", port: 2 ** 31 - 1 }],
    ["gatepass.v1.Link", "Link", { kind: "KIND_RULE", ruleIndex: 2 ** 32 - 1 }],
  ];
  for (const [message, type, value] of values) {
    const { ok, revision } = await call(`SelfTest.Echo:${message}`, write(`:${type}`, value, "value"));
    const back = read(`:${type}`, ok);
    for (const [name, given] of Object.entries(value)) assert.deepEqual(back[name], given, `${type}.${name}`);
    assert.equal(revision, "selftest.42");
  }
});

test("what no message holds is refused", async () => {
  for (const [message, value, names] of [
    ["v1.Role", { nme: "x" }, "nme"], ["v1.Role", { name: 7 }, "name"], ["v1.Workflow", { weight: "9223372036854775808" }, "weight"],
    ["v1.Resource", { type: "postgres", port: 2 ** 31 }, "port"],
  ]) {
    const { failure } = await call(`SelfTest.Echo:${message}`, value);
    assert.equal(failure.kind, "INVALID");
    assert.ok(failure.field.includes(names), failure.field);
  }
});

test("a kind and an enum of tomorrow are read", () => {
  assert.deepEqual(read(":Resource", { type: "tomorrow", id: "rs-1" }), { type: "tomorrow", id: "rs-1" });
  assert.equal(read(":Link", { kind: 99 }).kind, "99");
});

test("a panic is an error that names the operation", async () => {
  const { failure } = await call("SelfTest.Panic", {});
  assert.equal(failure.kind, "INTERNAL");
  assert.match(failure.message, /SelfTest\.Panic/);
  assert.deepEqual((await call("SelfTest.Late", { millis: 0 })).ok, {});
});

test("calls end in their own order, and 50 wait side by side", async () => {
  const giving = new native.Cancel();
  let ended = false;
  const never = session.call("SelfTest.Never", "{}", [], giving).then(() => (ended = true));
  await call("SelfTest.Late", { millis: 1 });
  assert.equal(ended, false);
  giving.cancel();
  await never;
  const all = await Promise.all(Array.from({ length: 50 }, () => call("SelfTest.Late", { millis: 30 })));
  assert.ok(all.every((outcome) => outcome.failure === undefined));
});

test("no secret is printed", () => {
  let secrets = 0;
  for (const [name, fields] of Object.entries(SECRETS)) {
    for (const field of fields) {
      const wire = Object.keys(RECORDS[name]).find((key) => read(`:${name}`, { [key]: "c2VjcmV0" })[field] !== undefined);
      const value = read(`:${name}`, { [wire]: "c2VjcmV0" });
      assert.ok(value[field] !== undefined, `${name}.${field}`);
      for (const shown of [inspect(value), String(value), inspect({ deep: [value] })]) {
        assert.ok(!shown.includes("c2VjcmV0") && !shown.includes("secret'"), `${name}.${field}: ${shown}`);
      }
      secrets++;
    }
  }
  assert.ok(secrets > 100);
});

test("a signal gives the call up", async () => {
  const caller = new Caller(session, {});
  const abort = new AbortController();
  const given = caller.outcome("SelfTest.Never", {}, { signal: abort.signal });
  abort.abort();
  await assert.rejects(given, (error) => error.name === "AbortError" && error.cause instanceof CancelledError);
  await assert.rejects(caller.outcome("SelfTest.Never", {}, { signal: AbortSignal.timeout(20) }), { name: "TimeoutError" });
  const gp = await connect("memory:");
  await assert.rejects(gp.roles.get("r-1", { signal: AbortSignal.abort() }), { name: "AbortError" });
  await assert.rejects(gp.roles.list("", { signal: AbortSignal.abort() }).toArray(), { name: "AbortError" });
  await gp.close();
});

test("a deadline ends a call", async () => {
  const gp = await connect("memory:", { deadline: "1ms" });
  await gp.withOptions({ deadline: 10_000 }).testing.disturb({ method: "Roles.List", calls: 1, delay: "20s" });
  await assert.rejects(gp.roles.list().toArray(), { code: "DEADLINE_EXCEEDED" });
  await gp.close();
});

const run = (program) =>
  promisify(execFile)(process.execPath, ["--input-type=module", "--eval", program], {
    cwd: dirname(fileURLToPath(import.meta.url)), timeout: 60_000,
  });

test("the process ends with an open connection", async () => {
  const { stdout } = await run(`
    import { connect } from "gatepass";
    const gp = await connect("memory:");
    await gp.roles.create({ name: "x" });
    console.log("end");
  `);
  assert.equal(stdout.trim(), "end");
});

test("the process ends on Ctrl-C while a call is under way", async () => {
  const error = await run(`
    import { createRequire } from "node:module";
    const { native } = createRequire(import.meta.url)("../dist/native.js");
    const session = native.Session.open([["url", "memory:"]]);
    session.call("SelfTest.Never", "{}", [], new native.Cancel());
    setImmediate(() => process.kill(process.pid, "SIGINT"));
  `).then(() => undefined, (error) => error);
  assert.equal(error?.signal, "SIGINT");
});

test("workers share the library", async () => {
  const { stdout } = await run(`
    import { Worker } from "node:worker_threads";
    const work = \`
      import("gatepass").then(async ({ connect }) => {
        const gp = await connect("memory:");
        require("node:worker_threads").parentPort.postMessage((await gp.roles.create({ name: "w" })).name);
        await gp.close();
      });
    \`;
    const names = await Promise.all([1, 2, 3].map(() => new Promise((done) => new Worker(work, { eval: true }).on("message", done))));
    console.log(names.join());
  `);
  assert.equal(stdout.trim(), "w,w,w");
});
