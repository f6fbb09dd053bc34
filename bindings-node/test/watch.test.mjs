// Events: in order, from any revision, given up and closed, at every place that answers calls.
import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";

import { ClosedError, connect, InvalidError } from "gatepass";

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
    let gp;
    before(async () => (gp = await connect(...place())));
    after(() => gp.close());

    test("what happens is told in order", async () => {
      const events = await gp.watch({ kinds: ["role"] }).open();
      const made = [];
      for (let index = 0; index < 3; index++) made.push(await gp.roles.create({ name: unique("r") }));
      await gp.roles.delete(made[0]);
      const seen = [];
      for await (const event of events) {
        seen.push(event);
        assert.equal(typeof events.revision, "string");
        if (seen.length === 4) break;
      }
      assert.deepEqual(seen.map((event) => event.verb), ["role added", "role added", "role added", "role deleted"]);
      assert.deepEqual(seen[1].changes[0].role, made[1]);
      assert.equal(seen[3].changes[0].deleted, true);
      // Leaving the loop closed it.
      assert.deepEqual(await events.next(), { done: true, value: undefined });

      const again = gp.watch({ since: seen[0].revision, entities: [made[0]] });
      assert.equal((await again.next()).value.revision, seen[3].revision);
      again.close();
      again.close();
      const first = gp.watch({ since: "0" });
      assert.notEqual((await first.next()).value.revision, seen[3].revision);
      first.close();
    });

    test("questions that are asked at once are answered in their order", async () => {
      const events = await gp.watch({ kinds: ["role"] }).open();
      const both = Promise.all([events.next(), events.next()]);
      const made = [await gp.roles.create({ name: unique("r") }), await gp.roles.create({ name: unique("r") })];
      assert.deepEqual((await both).map(({ value }) => value.changes[0].id), made.map((role) => role.id));
      events.close();
    });

    test("closing ends what waits", async () => {
      const events = await gp.watch({ kinds: ["condition"] }).open();
      const waiting = events.next();
      events.close();
      assert.deepEqual(await waiting, { done: true, value: undefined });

      const giving = new AbortController();
      const given = gp.watch({ kinds: ["condition"] }, { signal: giving.signal });
      await given.open();
      const next = given.next();
      giving.abort(new Error("enough"));
      await assert.rejects(next, /enough/);

      const other = await connect("memory:");
      const last = await other.watch().open();
      const never = last.next();
      await other.close();
      await assert.rejects(never, ClosedError);
      await assert.rejects(other.watch().open(), ClosedError);
    });

    test("wrong watches", async () => {
      await assert.rejects(gp.watch({ kinds: ["nosuchkind"] }).next(), InvalidError);
      await assert.rejects(gp.watch({ since: "yesterday" }).next(), { code: "INVALID", field: "since" });
    });
  });
}
