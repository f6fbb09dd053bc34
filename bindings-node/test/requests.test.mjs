// Access requests: asked, decided, waited for, used and taken back, at every place that answers calls.
import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";

import {
  connect, DeadlineExceededError, DeniedError, FailedPreconditionError, InvalidError, NotGrantedError, UnsupportedError,
} from "gatepass";

import { cast } from "./people.mjs";
import { dev, file, unique } from "./support.mjs";

let server;
before(async () => (server = await dev()));
after(() => server.stop());

const places = {
  memory: () => ["memory:", {}],
  sqlite: () => [file(), {}],
  server: () => [server.url, server.options],
};

for (const [name, place] of Object.entries(places)) {
  describe(name, () => {
    let gp, url;
    before(async () => {
      const [where, options] = place();
      url = where;
      gp = await connect(where, options);
    });
    after(() => gp.close());

    test("asked, approved, waited for and revoked", async () => {
      const { orders, alice, asAlice, asBob } = await cast(gp, url);
      const asked = await asAlice.accessRequests.create({ resource: orders, reason: "INC-1042", duration: "45m" });
      assert.deepEqual([asked.status, asked.accountId, asked.requestedDuration], ["pending", alice.id, "45m0s"]);
      const waitingForBob = await asBob.accessRequests.search({ waitingForMe: true }).toArray();
      assert.deepEqual(waitingForBob.map((request) => request.id), [asked.id]);
      const waiting = asAlice.accessRequests.wait(asked, { until: "started", timeout: "1m" });
      await asBob.accessRequests.approve({ id: asked, comment: "go" });
      const granted = await waiting;
      assert.ok(granted.live && granted.validUntil instanceof Date);
      assert.equal(await gp.isAllowed(alice, orders), true);
      await asAlice.accessRequests.revoke({ id: granted.id, reason: "done" });
      assert.equal(await gp.isAllowed(alice, orders), false);
      await assert.rejects(asAlice.accessRequests.wait(asked), (error) => {
        assert.ok(error instanceof NotGrantedError && !(error instanceof DeniedError));
        assert.deepEqual([error.field, error.value], ["status", "revoked"]);
        return true;
      });
    });

    test("denied, and given up", async () => {
      const { orders, asAlice, asBob } = await cast(gp, url);
      const asked = await asAlice.accessRequests.create({ resource: orders.name, reason: "INC-1" });
      await assert.rejects(asAlice.accessRequests.wait(asked, { timeout: 20 }), DeadlineExceededError);
      const giving = new AbortController();
      const waiting = asAlice.accessRequests.wait(asked, { signal: giving.signal });
      giving.abort(new Error("no longer"));
      await assert.rejects(waiting, /no longer/);
      await asBob.accessRequests.deny({ id: asked, reason: "not today" });
      await assert.rejects(asAlice.accessRequests.wait(asked), (error) => {
        assert.ok(error instanceof DeniedError && error instanceof FailedPreconditionError);
        assert.match(error.message, /not today/);
        return true;
      });
      assert.equal((await asAlice.accessRequests.wait(asked, { until: "ended" })).status, "denied");
    });

    test("access ends with its use", async () => {
      const { orders, alice, asAlice } = await cast(gp, url, false);
      const wish = { resource: orders, reason: "INC-1042", duration: "45m" };
      const result = await asAlice.withAccess(wish, async (request) => {
        assert.ok(request.live);
        assert.equal(await gp.isAllowed(alice, orders), true);
        return 7;
      });
      assert.equal(result, 7);
      assert.equal(await gp.isAllowed(alice, orders), false);
      await assert.rejects(asAlice.withAccess(wish, () => Promise.reject(new Error("broken"))), /broken/);
      assert.equal(await gp.isAllowed(alice, orders), false);
      const scoped = await asAlice.requestAccess(wish);
      assert.equal(await gp.isAllowed(alice, orders), true);
      await scoped[Symbol.asyncDispose]();
      await scoped.end();
      assert.equal(await gp.isAllowed(alice, orders), false);
      assert.equal((await gp.accessRequests.get({ id: scoped.request })).status, "revoked");
    });

    test("access that is not given is taken back", async () => {
      const { orders, asAlice } = await cast(gp, url);
      await assert.rejects(asAlice.requestAccess({ resource: orders, reason: "INC-1" }, { timeout: "20ms" }), DeadlineExceededError);
      const mine = await asAlice.accessRequests.search({ mine: true }).toArray();
      assert.deepEqual(mine.map((request) => request.status), ["canceled"]);
    });

    test("wrong arguments are named", async () => {
      const id = "aq-0000000000000001";
      await assert.rejects(gp.accessRequests.wait(id, { until: "soon" }), { code: "INVALID", field: "until", value: "soon" });
      await assert.rejects(gp.accessRequests.wait(id, { timeout: "-1s" }), InvalidError);
      await assert.rejects(gp.accessRequests.create({ resources: [7] }), TypeError);
      await assert.rejects(gp.roles.get("r-1", { until: "granted" }), InvalidError);
      if (!gp.isEmbedded) assert.throws(() => gp.actingAs("a@example.com"), UnsupportedError);
    });

    test("at an instant that is past", async () => {
      const role = await gp.roles.create({ name: unique("r") });
      const { time: then } = gp.isEmbedded && url === "memory:" ? { time: await gp.testing.advanceClock({ by: "1h" }) } : { time: undefined };
      if (then === undefined) return;
      await gp.testing.advanceClock({ by: "1h" });
      await gp.roles.modify(role, (now) => ({ ...now, tags: { later: "yes" } }));
      assert.deepEqual((await gp.at(then).roles.get(role)).tags, {});
      assert.deepEqual((await gp.roles.get(role)).tags, { later: "yes" });
    });
  });
}
