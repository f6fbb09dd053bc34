// gatepass for Node.js.
import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";

import { connect } from "gatepass";

const median = (values) => values.sort((a, b) => a - b)[Math.floor(values.length / 2)];

/** The median over rounds of what one call takes, in seconds. */
function each(work, pairs) {
  const rounds = [];
  for (let round = 0; round < 500; round++) {
    const begun = process.hrtime.bigint();
    for (let index = 0; index < pairs.length; index++) work(pairs[index][0], pairs[index][1]);
    rounds.push(Number(process.hrtime.bigint() - begun) / 1e9 / pairs.length);
  }
  // Rounds before what runs is compiled are of no interest.
  return median(rounds.slice(100));
}

async function check(url, file) {
  const questions = JSON.parse(readFileSync(file, "utf8"));
  const gp = await connect(url);
  for (const [account, resource, allowed] of questions) assert.equal(gp.isAllowedSync(account, resource), allowed);
  let count = 0;
  const figures = { seconds: each((a, r) => gp.isAllowedSync(a, r), questions), floor: each((a, r) => (count += a === r), questions) };
  await gp.close();
  return figures;
}

async function listing(url, filter, count, page, times) {
  const { ACCESS_KEY: accessKey, SECRET_KEY: secretKey } = process.env;
  const gp = await connect(url, { accessKey, secretKey, deadline: "60s" });
  const options = page === "0" ? {} : { pageSize: Number(page) };
  const lines = [];
  for await (const one of gp.resources.list(filter, options)) {
    const tags = Object.entries(one.tags).map(([name, value]) => `${name}=${value}`).sort();
    lines.push([one.id, one.name, ...tags].join("\t"));
  }
  const [cpu, wall] = [[], []];
  for (let time = 0; time < Number(times); time++) {
    const [begun, used] = [process.hrtime.bigint(), process.cpuUsage()];
    const names = [];
    for await (const one of gp.resources.list(filter, options)) names.push(one.name);
    const { user, system } = process.cpuUsage(used);
    cpu.push((user + system) / 1e6 / names.length);
    wall.push(Number(process.hrtime.bigint() - begun) / 1e9 / names.length);
  }
  await gp.close();
  const digest = createHash("sha256").update(lines.sort().join("\n")).digest("hex");
  return { cpu: median(cpu), wall: median(wall), count: lines.length, digest };
}

const [what, ...given] = process.argv.slice(2);
console.log(JSON.stringify(await (what === "check" ? check(...given) : listing(...given))));
