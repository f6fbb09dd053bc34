// Generated from proto/ by `cargo xtask codegen`; do not edit.
/** Types of `proto/…/secret_engines.proto`. */

import type { AccessRules, Duration, Ref } from "../../values.js";

/** Healthcheck status. */
export interface HealthcheckStatus {
  /** Node id. */
  readonly nodeId: string;
  /** Status. */
  readonly status: string;
}

/** What makes one: Healthcheck status. */
export interface HealthcheckStatusInit {
  /** Node id. */
  nodeId?: string;
  /** Status. */
  status?: string;
}
