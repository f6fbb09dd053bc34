// The places that answer calls: the same tests run against all three.
import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";

const root = join(dirname(fileURLToPath(import.meta.url)), "..", "..");

/** The command line. */
export function binary() {
  const target = process.env.CARGO_TARGET_DIR ?? join(root, "target");
  return process.env.GATEPASS_BIN ?? join(target, "debug", "gatepass");
}

/** A `gatepass dev` server and its first key. */
export async function dev() {
  const folder = mkdtempSync(join(tmpdir(), "gatepass-"));
  const ready = join(folder, "ready.json");
  const server = spawn(binary(), ["dev", "--listen", "127.0.0.1:0", "--ready-file", ready], { stdio: ["ignore", "pipe", "inherit"] });
  // It says so once it accepts calls.
  for await (const _ of createInterface({ input: server.stdout })) if (existsSync(ready)) break;
  const { address, access_key, secret_key } = JSON.parse(readFileSync(ready, "utf8"));
  return {
    url: `http://${address}`,
    options: { accessKey: access_key, secretKey: secret_key },
    stop: () => server.kill("SIGKILL"),
  };
}

/** What `gatepass-network` puts around a server: TLS, a proxy, strangers. */
export async function network(server) {
  const folder = mkdtempSync(join(tmpdir(), "gatepass-"));
  const program = join(dirname(binary()), "gatepass-network");
  const around = spawn(program, [new URL(server.url).host, folder], { stdio: ["pipe", "pipe", "inherit"] });
  for await (const line of createInterface({ input: around.stdout })) if (line === "ready") break;
  const said = JSON.parse(readFileSync(join(folder, "ready.json"), "utf8"));
  let read = 0;
  return {
    ...said,
    roots: readFileSync(said.roots, "utf8"),
    /** What came since the last time. */
    seen() {
      const lines = readFileSync(said.seen, "utf8").split("\n").slice(0, -1);
      const fresh = lines.slice(read);
      read = lines.length;
      return fresh.map((line) => JSON.parse(line));
    },
    stop: () => around.kill("SIGKILL"),
  };
}

export function file() {
  return `sqlite:${join(mkdtempSync(join(tmpdir(), "gatepass-")), "access.db")}`;
}

export const unique = (name) => `${name}-${Math.random().toString(16).slice(2, 10)}`;

export async function collect(items) {
  const all = [];
  for await (const item of items) all.push(item);
  return all;
}
