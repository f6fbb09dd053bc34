// Generated from proto/ by `cargo xtask codegen`; do not edit.
/** Types of `proto/…/workflows.proto`. */

import type { AccessRules, Duration, Ref } from "../../values.js";

/** Which resources may be requested, under which approval workflow, for how long. */
export interface Workflow {
  /** Id. Set by the server. */
  readonly id: string;
  /** Name. Required. */
  readonly name: string;
  /** Description. */
  readonly description: string;
  /** Weight. The server chooses it where it is not given. */
  readonly weight: bigint;
  /** Auto grant. Deprecated. */
  readonly autoGrant: boolean;
  /** Enabled. */
  readonly enabled: boolean;
  /** Requires reason. */
  readonly requiresReason: boolean;
  /** Access rules. The server chooses it where it is not given. */
  readonly accessRules: AccessRules;
  /** Approval flow id. Names a approval workflow: by its id, or by its name where it is written. */
  readonly approvalFlowId: string;
  /** Access request max duration. */
  readonly accessRequestMaxDuration?: string;
  /** Access request fixed duration. */
  readonly accessRequestFixedDuration?: string;
}

/** What makes one: Which resources may be requested, under which approval workflow, for how long. */
export interface WorkflowInit {
  /** Name. Required. */
  name: string;
  /** Description. */
  description?: string;
  /** Weight. The server chooses it where it is not given. */
  weight?: bigint | number;
  /** Auto grant. Deprecated. */
  autoGrant?: boolean;
  /** Enabled. */
  enabled?: boolean;
  /** Requires reason. */
  requiresReason?: boolean;
  /** Access rules. The server chooses it where it is not given. */
  accessRules?: AccessRules;
  /** Approval flow id. Names a approval workflow: by its id, or by its name where it is written. */
  approvalFlow?: Ref;
  /** Access request max duration. */
  accessRequestMaxDuration?: Duration;
  /** Access request fixed duration. */
  accessRequestFixedDuration?: Duration;
}
