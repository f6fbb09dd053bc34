// Generated from proto/ by `cargo xtask codegen`; do not edit.
/** Types of `proto/…/health_checks.proto`. */

import type { AccessRules, Duration, Ref } from "../../values.js";

/** Healthcheck. */
export interface Healthcheck {
  /** Id. Required. */
  readonly id: string;
  /** Resource id. Required. */
  readonly resourceId: string;
  /** Resource name. Required. */
  readonly resourceName: string;
  /** Node id. Required. */
  readonly nodeId: string;
  /** Node name. Required. */
  readonly nodeName: string;
  /** Healthy. Required. */
  readonly healthy: boolean;
  /** Error msg. */
  readonly errorMsg: string;
  /** Timestamp. Required. */
  readonly timestamp?: Date;
}

/** What makes one: Healthcheck. */
export interface HealthcheckInit {
  /** Id. Required. */
  id: Ref;
  /** Resource id. Required. */
  resourceId: string;
  /** Resource name. Required. */
  resourceName: string;
  /** Node id. Required. */
  nodeId: string;
  /** Node name. Required. */
  nodeName: string;
  /** Healthy. Required. */
  healthy: boolean;
  /** Error msg. */
  errorMsg?: string;
  /** Timestamp. Required. */
  timestamp: Date;
}
