// What is thrown, and that it says what is wrong.
import assert from "node:assert/strict";
import { createRequire } from "node:module";
import { test } from "node:test";
import { inspect } from "node:util";

import * as gatepass from "gatepass";
import { connect } from "gatepass";

const require = createRequire(import.meta.url);
const { native } = require("../dist/native.js");
const { KINDS } = require("../dist/generated/errors.js");
const { held } = require("../dist/service.js");

test("one instance, however it is imported", () => {
  assert.equal(require("gatepass").connect, connect);
  assert.equal(require("gatepass").NotFoundError, gatepass.NotFoundError);
});

test("what is not there and what is invalid", async () => {
  const gp = await connect("memory:");
  await assert.rejects(gp.roles.get("r-0123456789abcdef"), (error) => {
    assert.ok(error instanceof gatepass.NotFoundError && error instanceof gatepass.GatepassError);
    assert.deepEqual([error.name, error.code, error.grpcCode, error.retryable], ["NotFoundError", "NOT_FOUND", 5, false]);
    // The trace names who called.
    assert.match(error.stack, /errors\.test\.mjs/);
    return error.message.includes("r-0123456789abcdef");
  });
  await assert.rejects(gp.accountAttachments.create({ account: "nobody@example.com", role: "r-0123456789abcdef" }), { field: "account_id" });
  await assert.rejects(gp.roles.create({ name: "" }), { code: "INVALID", field: "role.name" });
  await assert.rejects(gp.roles.list("no_such_field:x").toArray(), /no_such_field/);
  await assert.rejects(gp.resources.create({ type: "nosuchkind", name: "x" }), { code: "INVALID", message: /nosuchkind/ });
  await gp.close();
});

test("what the language refuses before anything is sent", async () => {
  const gp = await connect("memory:");
  await assert.rejects(gp.roles.create({ nme: "x" }), { name: "TypeError", message: /no field `nme`/ });
  await assert.rejects(gp.roles.create("x"), { name: "TypeError", message: /`role` is a string/ });
  await assert.rejects(gp.accountAttachments.create({ account: 7, role: "r" }), { name: "TypeError", message: /account/ });
  await assert.rejects(gp.roles.get("r-1", { deadlien: "5s" }), { name: "TypeError", message: /deadlien/ });
  await assert.rejects(gp.testing.setClock({ time: new Date("nonsense") }), { name: "TypeError", message: /`time`/ });
  await gp.close();
});

test("where nothing answers", async () => {
  const cases = [
    ["nowhere", "INVALID"], ["memory:x", "INVALID"], ["http://user:pw@h", "INVALID"], ["postgres://h/db", "UNSUPPORTED"],
    ["http://127.0.0.1:1", "FAILED_PRECONDITION"],
  ];
  for (const [url, code] of cases) {
    await assert.rejects(connect(url), (error) => error.code === code && !String(error).includes("pw"), url);
  }
  const gp = await connect("http://127.0.0.1:1", { accessKey: "auth-0123456789abcdef", secretKey: "c2VjcmV0c2VjcmV0c2VjcmV0c2VjcmV0", retries: 0 });
  assert.ok(!inspect(gp, { depth: 9, showHidden: true }).includes("c2VjcmV0"));
  await assert.rejects(gp.roles.get("r-1"), { code: "UNAVAILABLE", retryable: true });
  await gp.close();
});

test("use after close, and closing twice", async () => {
  const gp = await connect("memory:");
  const pages = gp.roles.list();
  await gp.close();
  await gp.close();
  await assert.rejects(gp.roles.get("r-1"), gatepass.ClosedError);
  await assert.rejects(pages.toArray(), gatepass.ClosedError);
  assert.throws(() => gp.isAllowedSync("a-1", "rs-1"), gatepass.ClosedError);
  assert.throws(() => gp.revision, gatepass.ClosedError);
});

test("every kind has its class", async () => {
  const session = native.Session.open([["url", "memory:"]]);
  for (const [kind, of] of Object.entries(KINDS)) {
    const text = await session.call("SelfTest.Fail", JSON.stringify({ kind }), [], new native.Cancel());
    assert.throws(() => held(text), (error) => {
      assert.equal(error.constructor, of);
      assert.equal(error.code, kind);
      if (kind !== "CLOSED" && kind !== "FORKED") {
        assert.equal(error.field, "role.access_rules[1].tags");
        assert.match(error.message, /ünïcödé 🔑/);
        assert.equal(error.rateLimit.retryAfterSeconds, 2);
        assert.equal(error.rateLimit.resetAt.getUTCFullYear(), 2030);
      }
      return true;
    });
  }
});
