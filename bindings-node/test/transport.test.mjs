// The way to a server: TLS, proxies, strangers, traces.
import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { dirname } from "node:path";
import { after, before, test } from "node:test";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

import { connect } from "gatepass";
import { context, createTraceState, trace } from "@opentelemetry/api";
import { AsyncLocalStorageContextManager } from "@opentelemetry/context-async-hooks";

import { dev, network, unique } from "./support.mjs";

let server, around;
before(async () => {
  // What a machine may have set, and no test expects.
  for (const name of ["HTTPS_PROXY", "ALL_PROXY", "NO_PROXY"]) {
    delete process.env[name];
    delete process.env[name.toLowerCase()];
  }
  server = await dev();
  around = await network(server);
});
after(() => {
  around.stop();
  server.stop();
});

const works = async (url, options = {}) => {
  const gp = await connected(url, options);
  try {
    const name = unique("role");
    assert.equal((await gp.roles.create({ name })).name, name);
  } finally {
    await gp.close();
  }
};
const connected = (url, options) => connect(url, { ...server.options, ...options });

test("roots of one's own", () => works(around.trusted, { roots: around.roots }));

test("a certificate that nobody trusts", async () => {
  around.seen();
  for (const [url, options] of [[around.untrusted, { roots: around.roots }], [around.trusted, {}]]) {
    await assert.rejects(works(url, options), (error) => {
      assert.deepEqual([error.code, error.field], ["FAILED_PRECONDITION", "roots"]);
      return error.message.includes(new URL(url).host);
    });
  }
  assert.deepEqual(around.seen(), [], "nothing was sent");
  await assert.rejects(connect(around.trusted, { ...server.options, roots: "no certificate" }), { code: "INVALID", field: "roots" });
});

test("a server that speaks something else", async () => {
  for (const [scheme, code] of [["http", "UNKNOWN"], ["https", "FAILED_PRECONDITION"]]) {
    await assert.rejects(works(`${scheme}://${around.other}`), (error) => {
      assert.deepEqual([error.code, error.field], [code, "url"]);
      return error.message.includes(around.other);
    });
  }
});

test("an endpoint that is no URL", async () => {
  for (const url of ["localhost", "ftp://localhost", "https://localhost/path", "https://localhost:port"]) {
    await assert.rejects(connect(url), { code: "INVALID", field: "url" });
  }
});

test("proxies", async () => {
  const target = new URL(around.trusted).host;
  const tunnels = async (options) => {
    around.seen();
    await works(around.trusted, { roots: around.roots, ...options });
    return around.seen().filter((line) => "connect" in line).map((line) => [line.connect, line["proxy-authorization"]]);
  };
  assert.deepEqual(await tunnels(), []);
  assert.deepEqual(await tunnels({ proxy: `http://ada:secret@${around.proxy}` }), [[target, "Basic YWRhOnNlY3JldA=="]]);
  try {
    process.env.HTTPS_PROXY = `http://${around.proxy}`;
    assert.deepEqual(await tunnels(), [[target, null]]);
    assert.deepEqual(await tunnels({ proxy: "direct" }), []);
    process.env.NO_PROXY = "localhost";
    assert.deepEqual(await tunnels(), []);
  } finally {
    delete process.env.HTTPS_PROXY;
    delete process.env.NO_PROXY;
  }
  await assert.rejects(connect(around.trusted, { ...server.options, proxy: "socks5://ada:hunter2@proxy" }), (error) => {
    assert.equal(error.field, "proxy");
    return !error.message.includes("hunter2");
  });
});

test("a call is made in the current span", async () => {
  const traceId = "4bf92f3577b34da6a3ce929d0e0e4736";
  const told = () => around.seen().filter((line) => "call" in line).map((line) => [line.traceparent, line.tracestate]);
  const expected = (spanId) => [`00-${traceId}-${spanId}-01`, "vendor=x"];
  const inSpan = (spanId, work) => {
    const span = trace.wrapSpanContext({ traceId, spanId, traceFlags: 1, traceState: createTraceState("vendor=x") });
    return context.with(trace.setSpan(context.active(), span), work);
  };
  const gp = await connected(around.trusted, { roots: around.roots });
  const create = () => gp.roles.create({ name: unique("role") });
  around.seen();
  // Nobody registered anything.
  await create();
  context.setGlobalContextManager(new AsyncLocalStorageContextManager().enable());
  await create();
  assert.deepEqual(told(), [[null, null], [null, null]]);
  await inSpan("00f067aa0ba902b7", async () => {
    await create();
    await gp.roles.list().first();
  });
  assert.deepEqual(told(), [expected("00f067aa0ba902b7"), expected("00f067aa0ba902b7")]);
  await Promise.all(["0000000000000001", "0000000000000002"].map((id) => inSpan(id, create)));
  assert.deepEqual(told().sort(), [expected("0000000000000001"), expected("0000000000000002")]);
  await create();
  assert.deepEqual(told(), [[null, null]]);
  context.disable();
  await gp.close();
});

test("nothing of OpenTelemetry is needed", async () => {
  const program = `
    import { connect } from "gatepass";
    import { createRequire } from "node:module";
    await (await connect("memory:")).roles.create({ name: "x" });
    console.log(Object.keys(createRequire(import.meta.url).cache).some((file) => file.includes("opentelemetry")));
  `;
  const { stdout } = await promisify(execFile)(process.execPath, ["--input-type=module", "--eval", program], {
    cwd: dirname(fileURLToPath(import.meta.url)), timeout: 60_000,
  });
  assert.equal(stdout.trim(), "false");
});
