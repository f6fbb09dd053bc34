// The guide's program, as it stands in docs/guides/node.md.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { test } from "node:test";

const here = dirname(fileURLToPath(import.meta.url));

test("the guide's program runs", (t) => {
  const guide = readFileSync(join(here, "..", "..", "docs", "guides", "node.md"), "utf8");
  const parts = [...guide.matchAll(/^```js\n([\s\S]*?)^```$/gm)].map((match) => match[1]);
  assert.ok(parts.length > 8);
  // Beside the tests, where `gatepass` is found.
  const folder = mkdtempSync(join(here, ".guide-"));
  t.after(() => rmSync(folder, { recursive: true }));
  const program = join(folder, "guide.mjs");
  writeFileSync(program, parts.join("\n"));
  const done = spawnSync(process.execPath, [program], { encoding: "utf8", timeout: 300_000 });
  assert.equal(done.status, 0, done.stdout + done.stderr);
  assert.match(done.stdout, /granted/);
  assert.match(done.stdout, /NOT_FOUND/);
});
