/**
 * Privileged access, embedded or against a server.
 *
 * ```ts
 * import { connect } from "gatepass";
 *
 * const gp = await connect("sqlite:access.db");
 * const dev = await gp.roles.create({ name: "developers", accessRules: [{ tags: { env: "prod" } }] });
 * (await gp.check("alice@example.com", "orders")).allowed;
 * ```
 */

export { Client, connect, type ConnectOptions, type QuestionOptions } from "./client.js";
export { GatepassError, type RateLimit } from "./errors.js";
export * from "./generated/errors.js";
export * from "./generated/enums.js";
export type * from "./generated/types/index.js";
export { ScopedAccess, type AccessOptions, type Wish } from "./access.js";
export {
  Pages, setLogger, Watch, type CallOptions, type ListOptions, type Logger, type WaitOptions,
} from "./service.js";
export {
  verifyCheckpoint, verifyConsistency, verifyExport, verifyInclusion, verifyWebhook,
  type AnyHeaders, type Checkpoint, type ExportReport, type Note,
} from "./verify.js";
export type { AccessRule, AccessRules, Duration, HasId, Ref } from "./values.js";
