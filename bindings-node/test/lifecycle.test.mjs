// Ends of the process, each in one of its own; and what many connections and calls leave behind.
import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { dirname } from "node:path";
import { createInterface } from "node:readline";
import { test } from "node:test";
import { fileURLToPath } from "node:url";

import { ClosedError, connect } from "gatepass";

const FULL = process.env.GATEPASS_FULL !== undefined;
const shown = (text) => process.env.GATEPASS_SHOW !== undefined && console.log(text);
// A process that does not end within so many milliseconds hangs.
const LONGEST = 120_000;

/** Runs a program of its own; `line` sees each line that it prints. */
const run = (program, line = () => {}) =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ["--expose-gc", "--input-type=module", "--eval", program], {
      cwd: dirname(fileURLToPath(import.meta.url)), stdio: ["ignore", "pipe", "inherit"], timeout: LONGEST, killSignal: "SIGKILL",
    });
    const lines = [];
    createInterface({ input: child.stdout }).on("line", (text) => {
      lines.push(text);
      line(text, child);
    });
    child.on("error", reject);
    child.on("close", (code, signal) => resolve({ code, signal, lines }));
  });

const SESSION = `
  import { createRequire } from "node:module";
  const { native } = createRequire(import.meta.url)("../dist/native.js");
  const session = native.Session.open([["url", "memory:"]]);
  const never = () => session.call("SelfTest.Never", "{}", [], new native.Cancel());
`;

test("a process ends with calls, lists and watches under way", async () => {
  const { code, lines } = await run(`${SESSION}
    import { connect } from "gatepass";
    const gp = await connect("memory:");
    const watch = await gp.watch().open();
    watch.next();
    gp.roles.list().first();
    never();
    console.log((await gp.roles.create({ name: "end" })).name);
    process.exit(0);
  `);
  assert.deepEqual([code, lines], [0, ["end"]]);
});

test("Ctrl-C ends a process that waits for a call, and one that catches it goes on", async () => {
  let sent;
  const ended = await run(`${SESSION} never(); setInterval(() => {}, 1000); console.log("waiting");`, (_, child) => {
    sent = performance.now();
    child.kill("SIGINT");
  });
  assert.equal(ended.signal, "SIGINT");
  shown(`Ctrl-C: ended after ${Math.round(performance.now() - sent)} ms`);
  // As a tool does it: the signal aborts the call, and the tool says goodbye.
  const caught = await run(
    `import { connect } from "gatepass";
     const gp = await connect("memory:");
     await gp.testing.disturb({ method: "Roles.Get", calls: 1, delay: "1h" });
     const abort = new AbortController();
     process.once("SIGINT", () => abort.abort());
     const call = gp.roles.get("r-1", { signal: abort.signal, deadline: "1h" });
     console.log("waiting");
     await call.catch((error) => console.log(error.name));
     await gp.close();`,
    (line, child) => {
      if (line !== "waiting") return shown(`Ctrl-C: aborted after ${Math.round(performance.now() - sent)} ms`);
      sent = performance.now();
      child.kill("SIGINT");
    },
  );
  assert.deepEqual([caught.code, caught.lines], [0, ["waiting", "AbortError"]]);
});

test("a worker that is ended with calls under way harms nobody", async () => {
  const { code, lines } = await run(`
    import { Worker } from "node:worker_threads";
    import { connect } from "gatepass";
    const work = \`
      import("gatepass").then(async ({ connect }) => {
        const { parentPort } = await import("node:worker_threads");
        const gp = await connect("memory:");
        await gp.testing.disturb({ method: "Roles.Get", calls: 1, delay: "1h" });
        gp.roles.get("r-1", { deadline: "1h" });
        parentPort.postMessage("waiting");
      });
    \`;
    for (let round = 0; round < 5; round++) {
      const worker = new Worker(work, { eval: true });
      await new Promise((waiting) => worker.once("message", waiting));
      await worker.terminate();
    }
    const gp = await connect("memory:");
    console.log((await gp.roles.create({ name: "after" })).name);
  `);
  assert.deepEqual([code, lines], [0, ["after"]]);
});

test("many connections", async () => {
  const count = FULL ? 3_000 : 300;
  const open = await Promise.all(Array.from({ length: count }, () => connect("memory:")));
  const roles = await Promise.all(open.map((gp) => gp.roles.create({ name: "x" })));
  assert.equal(roles.length, count);
  for (const gp of [...open, ...open]) await gp.close();
  for (const gp of open) await assert.rejects(gp.roles.get("r-1"), ClosedError);
  // Those that nobody closes are the collector's.
  for (let index = 0; index < count; index++) await (await connect("memory:")).roles.list().first();
  const gp = await connect("memory:");
  assert.ok((await gp.roles.create({ name: "after" })).id);
  await gp.close();
});

test("a close under calls ends each of them, with an answer or a refusal", async () => {
  for (let round = 0; round < 20; round++) {
    const gp = await connect("memory:");
    const calls = Array.from({ length: 20 }, (_, index) => gp.roles.create({ name: `r${index}` }));
    await gp.close();
    for (const { status, reason } of await Promise.allSettled(calls)) {
      assert.ok(status === "fulfilled" || reason instanceof ClosedError, String(reason));
    }
    await Promise.all([gp.close(), gp.close()]);
  }
});

test("memory stays flat", async () => {
  // Calls leave nothing behind: what a first part takes is kept, a second and larger part takes no more.
  const calls = FULL ? 1_000_000 : 20_000;
  const { code, lines } = await run(`
    import { readFileSync } from "node:fs";
    import { connect } from "gatepass";
    const gp = await connect("memory:");
    const role = await gp.roles.create({ name: "x".repeat(100), tags: { a: "b".repeat(200) } });
    const work = async (count) => {
      for (let index = 0; index < count; index++) await gp.roles.get(role);
      gc();
    };
    const resident = () => Number(readFileSync("/proc/self/statm", "utf8").split(" ")[1]) * 4096;
    await work(${calls / 4});
    const before = resident();
    await work(${calls});
    console.log(resident() - before);
    await gp.close();
  `);
  assert.equal(code, 0);
  shown(`${calls} calls: ${(Number(lines[0]) / 2 ** 20).toFixed(1)} MiB more`);
  assert.ok(Number(lines[0]) < 64 << 20, lines[0]);
});
