// A job of CI that has a database for as long as it runs, and not a moment longer. See README.md.
//
//     node job.mjs orders 10m "release 42" -- ./migrate.sh
import { spawn } from "node:child_process";
import { constants } from "node:os";
import { connect } from "gatepass";

const [resource, duration, reason, dashes, program, ...rest] = process.argv.slice(2);
if (dashes !== "--" || !program) {
  console.error("usage: job.mjs RESOURCE DURATION REASON -- COMMAND [ARGUMENT …]");
  process.exit(2);
}

// A runner that cancels the job ends its access too.
const cancelled = new AbortController();
for (const name of ["SIGTERM", "SIGINT"]) process.on(name, () => cancelled.abort(name));

// The keys are not to be seen by what the job runs.
const { GATEPASS_ACCESS_KEY, GATEPASS_SECRET_KEY, ...env } = process.env;

/** Runs the command to its end; its status as a shell says it. */
function run() {
  return new Promise((resolve, reject) => {
    const job = spawn(program, rest, { env, stdio: "inherit" });
    const kill = () => job.kill("SIGKILL");
    cancelled.signal.addEventListener("abort", kill);
    if (cancelled.signal.aborted) kill();
    job.on("error", reject);
    job.on("exit", (status, name) => resolve(status ?? 128 + constants.signals[name]));
  });
}

const gp = await connect();
try {
  // Asks, and waits until access has begun. What is not granted in time is taken back, and so is what is cancelled.
  const how = { timeout: process.env.WAIT ?? "10m", signal: cancelled.signal };
  const access = await gp.requestAccess({ resource, duration, reason }, how);
  console.error(`granted: ${access.request.id}`);
  try {
    process.exitCode = await run();
  } finally {
    const { remaining } = await access.end();
    for (const { accountId, resourceId, viaIds } of remaining) {
      console.error(`note: ${accountId} still reaches ${resourceId} by ${viaIds.join(", ")}`);
    }
  }
} catch (error) {
  console.error(`${error.message}`);
  process.exitCode = 1;
} finally {
  await gp.close();
}
if (cancelled.signal.aborted) process.exitCode = 128 + constants.signals[cancelled.signal.reason];
