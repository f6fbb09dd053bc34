// Checks that need no connection.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { createHmac } from "node:crypto";
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";

import {
  connect, CorruptError, InvalidError, UnauthenticatedError, verifyCheckpoint, verifyConsistency, verifyExport,
  verifyInclusion, verifyWebhook,
} from "gatepass";

import { binary } from "./support.mjs";

// A key made for this test.
const SECRET = `whsec_${Buffer.from(Array.from({ length: 32 }, (_, index) => index)).toString("base64")}`;
const NOW = new Date("2030-01-31T09:00:00Z");
const BODY = '{"verb": "role added", "note": "ü"}';

/** Headers as any implementation of Standard Webhooks makes them. */
function signed(body = BODY, secret = SECRET, id = "msg_1", at = NOW) {
  const seconds = Math.floor(at.getTime() / 1000);
  const key = Buffer.from(secret.slice("whsec_".length), "base64");
  const mac = createHmac("sha256", key).update(`${id}.${seconds}.`).update(body).digest("base64");
  return { "webhook-id": id, "webhook-timestamp": String(seconds), "webhook-signature": `v1,${mac}` };
}

test("a webhook's message", () => {
  assert.equal(verifyWebhook(BODY, signed(), SECRET, { now: NOW }), "msg_1");
  assert.equal(verifyWebhook(Buffer.from(BODY), new Headers(signed()), [SECRET], { now: NOW }), "msg_1");
  assert.equal(verifyWebhook(BODY, signed(BODY, SECRET, "msg_1", new Date()), SECRET), "msg_1");
  const refused = (body, headers, now = NOW) =>
    assert.throws(() => verifyWebhook(body, headers, SECRET, { now }), (error) => {
      assert.ok(error instanceof UnauthenticatedError && !error.message.includes(SECRET));
      return true;
    });
  refused(`${BODY} `, signed());
  refused(BODY, signed(BODY, `whsec_${Buffer.alloc(32, 7).toString("base64")}`));
  refused(BODY, { ...signed(), "webhook-id": "msg_2" });
  refused(BODY, {});
  refused(BODY, signed(), new Date(NOW.getTime() + 360_000));
  assert.equal(verifyWebhook(BODY, signed(), SECRET, { now: new Date(NOW.getTime() + 360_000), tolerance: 720_000 }), "msg_1");
  for (const secret of ["whsec_", []]) assert.throws(() => verifyWebhook(BODY, signed(), secret, { now: NOW }), InvalidError);
  assert.throws(() => verifyWebhook(BODY, signed(), SECRET, { now: NOW, tolerance: -1 }), { field: "tolerance" });
});

test("proofs of the audit trail", async () => {
  const store = join(mkdtempSync(join(tmpdir(), "gatepass-")), "a.db");
  const gp = await connect(`sqlite:${store}`);
  await gp.roles.create({ name: "r" });
  const key = await gp.audit.verifierKey();
  const older = await gp.audit.checkpoint();
  assert.deepEqual(verifyCheckpoint(older, key), { origin: older.origin, size: older.size, root: older.root });
  await gp.roles.create({ name: "s" });
  const newer = await gp.audit.checkpoint();
  const proof = await gp.audit.inclusionProof({ revision: older.size, size: newer.size });
  verifyInclusion(proof, newer, key);
  const consistent = await gp.audit.consistencyProof({ oldSize: older.size, newSize: newer.size });
  verifyConsistency(consistent, older.note, newer, key);
  assert.throws(() => verifyInclusion({ ...proof, leaf: new Uint8Array(32) }, newer, key), CorruptError);
  assert.throws(() => verifyInclusion(proof, older, key), CorruptError);
  const altered = consistent.hashes.map(() => new Uint8Array(32));
  assert.throws(() => verifyConsistency({ ...consistent, hashes: altered }, older, newer, key), CorruptError);
  assert.throws(() => verifyCheckpoint("no note", key), InvalidError);
  assert.throws(() => verifyCheckpoint(newer, "no key"), InvalidError);
  const other = await connect("memory:");
  const foreign = await other.audit.verifierKey();
  assert.throws(() => verifyCheckpoint(newer, foreign), CorruptError);
  await other.close();
  await gp.close();

  const path = `${store}.jsonl`;
  execFileSync(binary(), ["audit", "export", "--to", path], { env: { ...process.env, GATEPASS_URL: `sqlite:${store}` } });
  const report = await verifyExport(path, { key, earlier: [older] });
  assert.deepEqual([report.size, report.agreed, report.key], [newer.size, [older.size], key]);
  writeFileSync(path, readFileSync(path, "utf8").split("\n").slice(0, -2).join("\n") + "\n");
  await assert.rejects(verifyExport(path), CorruptError);
  await assert.rejects(verifyExport(`${path}.none`), { code: "INVALID", field: "path" });
});

test("a webhook shows its secret once", async () => {
  const gp = await connect("memory:");
  const { webhook, secret } = await gp.webhooks.createResponse({ url: "https://hooks.example.com/gatepass", kinds: ["role"] });
  assert.equal(verifyWebhook(BODY, signed(BODY, secret), secret, { now: NOW }), "msg_1");
  assert.deepEqual(await gp.webhooks.get(webhook), webhook);
  await gp.webhooks.delete(webhook);
  await gp.close();
});
