// One story through all layers, at every place that answers calls.
import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";

import { connect, IdempotencyMismatchError, LinkKind, MissingFactKind, RevisionMismatchError } from "gatepass";

import { collect, dev, file, unique } from "./support.mjs";

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

    test("the story", async () => {
      const [env, email] = [unique("env"), `${unique("alice")}@example.com`];
      const orders = await gp.resources.create({
        type: "postgres", name: unique("orders"), hostname: "db1", username: "app", password: "s3cret", database: "orders",
        port: 5432, tags: { env },
      });
      assert.equal(orders.type, "postgres");
      assert.match(orders.id, /^rs-/);
      assert.deepEqual(orders.tags, { env });
      const alice = await gp.accounts.create({ type: "user", email, firstName: "Alice", lastName: "Ames" });
      assert.equal(alice.firstName, "Alice");
      assert.ok(alice.createdAt instanceof Date);
      const role = await gp.roles.create({ name: unique("developers"), accessRules: [{ tags: { env } }] });
      assert.deepEqual(role.accessRules, [{ tags: { env } }]);
      assert.equal((await gp.check(alice, orders)).allowed, false);

      // By entity, by name and by email; the answer is the link itself.
      const link = await gp.accountAttachments.create({ account: email, role });
      assert.deepEqual([link.accountId, link.roleId], [alice.id, role.id]);
      const answer = await gp.check(email, orders.name);
      assert.equal(answer.allowed, true);
      assert.equal(typeof answer.revision, "bigint");
      assert.equal(await gp.isAllowed(alice, orders), true);
      if (gp.isEmbedded) assert.equal(gp.isAllowedSync(alice.id, orders.id), true);
      else assert.throws(() => gp.isAllowedSync(alice.id, orders.id), { code: "FAILED_PRECONDITION" });
      const explained = await gp.explain(alice, orders);
      assert.equal(explained.chain[0].kind, LinkKind.ACCOUNT);

      const renamed = await gp.roles.modify(role.id, (role) => ({ ...role, name: `${role.name}!` }));
      assert.deepEqual(renamed, { ...role, name: `${role.name}!` });
      assert.deepEqual(await gp.roles.get(role), renamed);

      await gp.accountAttachments.delete(link.id);
      assert.equal((await gp.check(alice, orders)).allowed, false);
      const { missing, alternatives } = await gp.explain(alice, orders);
      assert.deepEqual(missing.map((fact) => fact.kind), [MissingFactKind.GRANT]);
      assert.ok(alternatives.some((fact) => fact.kind === MissingFactKind.ROLE_HELD));
    });

    test("lists page by themselves", async () => {
      const t = unique("tag");
      for (let index = 0; index < 7; index++) await gp.roles.create({ name: unique("r"), tags: { t } });
      const found = gp.roles.list("tag:t=?", { values: [t], pageSize: 2 });
      assert.deepEqual((await collect(found.pages())).map((page) => page.length), [2, 2, 2, 1]);
      assert.equal((await collect(found)).length, 7);
      assert.equal((await found.toArray()).length, 7);
      assert.deepEqual(await gp.roles.list("name:?", { values: ["no such role"] }).toArray(), []);
      assert.equal(await gp.roles.list("name:?", { values: ["none"] }).first(), undefined);
    });

    test("many calls at once", async () => {
      const roles = await Promise.all(Array.from({ length: 40 }, () => gp.roles.create({ name: unique("many") })));
      assert.equal(new Set(roles.map((role) => role.id)).size, 40);
    });

    test("a key that is shown once", async () => {
      const answer = await gp.accounts.createResponse({
        type: "token", name: unique("key"), accountType: "api", permissions: ["role:list"], duration: "1h",
      });
      assert.ok(answer.accessKey && answer.secretKey);
      assert.equal(answer.account.type, "token");
      const { inspect } = await import("node:util");
      assert.ok(!inspect(answer).includes(answer.secretKey));
      assert.ok(!`${answer}`.includes(answer.secretKey));
    });

    test("revisions and idempotency", async () => {
      const [name, idempotencyKey] = [unique("once"), unique("key")];
      const first = await gp.roles.create({ name }, { idempotencyKey });
      assert.deepEqual(await gp.roles.create({ name }, { idempotencyKey }), first);
      await assert.rejects(gp.roles.create({ name: unique("other") }, { idempotencyKey }), IdempotencyMismatchError);
      const old = gp.revision;
      await gp.roles.modify(first.id, (role) => ({ ...role, tags: { x: "1" } }));
      await assert.rejects(gp.roles.update(first, { ifRevision: old }), RevisionMismatchError);
      const read = await gp.withOptions({ atLeastRevision: gp.revision }).roles.get(first.id);
      assert.deepEqual(read.tags, { x: "1" });
    });
  });
}

test("grants end when the clock says so", async () => {
  await using_(await connect("memory:"), async (gp) => {
    const alice = await gp.accounts.create({ type: "user", email: "a@example.com", firstName: "A", lastName: "B" });
    const db = await gp.resources.create({ type: "ssh", name: "s", hostname: "h", username: "u", port: 22 });
    const now = await gp.testing.setClock({ time: new Date("2040-01-01T09:00:00Z") });
    const validUntil = new Date(now.getTime() + 30 * 60_000);
    const grant = await gp.accountGrants.create({ account: alice, resource: "s", startFrom: now, validUntil });
    assert.deepEqual(grant.validUntil, validUntil);
    assert.deepEqual((await gp.check(alice, db)).allowedUntil, validUntil);
    await gp.grants.extend({ id: grant.id, by: "15m" });
    await gp.testing.advanceClock({ by: 45 * 60_000 });
    assert.equal(gp.isAllowedSync(alice, db), false);
  });
});

/** What `await using` does, for the Node.js that has it not. */
async function using_(client, work) {
  try {
    await work(client);
  } finally {
    await client[Symbol.asyncDispose]();
  }
}
