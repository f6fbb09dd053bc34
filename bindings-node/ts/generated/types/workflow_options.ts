// Generated from proto/ by `cargo xtask codegen`; do not edit.
/** Types of `proto/…/workflow_options.proto`. */

import type { AccessRules, Duration, Ref } from "../../values.js";

/** Access at once in an emergency (RULES 3.8). */
export interface BreakGlass {
  /** Allowed. */
  readonly allowed: boolean;
  /** Not set: 1 hour. */
  readonly maxDuration?: string;
}

/** What makes one: Access at once in an emergency (RULES 3.8). */
export interface BreakGlassInit {
  /** Allowed. */
  allowed?: boolean;
  /** Not set: 1 hour. */
  maxDuration?: Duration;
}

/** Duration limit. */
export interface DurationLimit {
  /** All of them; a tag's value may be `*`. */
  readonly tags: Readonly<Record<string, string>>;
  /** Max duration. */
  readonly maxDuration?: string;
}

/** What makes one: Duration limit. */
export interface DurationLimitInit {
  /** All of them; a tag's value may be `*`. */
  tags?: Readonly<Record<string, string>>;
  /** Max duration. */
  maxDuration?: Duration;
}

/** Weekly window. */
export interface WeeklyWindow {
  /** ISO: 1 is Monday, 7 Sunday. */
  readonly days: readonly number[];
  /** Minutes after midnight. An end that is not after the start is on the day after. */
  readonly startMinute: number;
  /** End minute. */
  readonly endMinute: number;
  /** An IANA name: `Europe/Berlin`. */
  readonly timeZone: string;
}

/** What makes one: Weekly window. */
export interface WeeklyWindowInit {
  /** ISO: 1 is Monday, 7 Sunday. */
  days?: readonly number[];
  /** Minutes after midnight. An end that is not after the start is on the day after. */
  startMinute?: number;
  /** End minute. */
  endMinute?: number;
  /** An IANA name: `Europe/Berlin`. */
  timeZone?: string;
}

/** Workflow option set. */
export interface WorkflowOptionSet {
  /** Id. Set by the server. */
  readonly id: string;
  /** Workflow id. Required. Names a workflow: by its id, or by its name where it is written. */
  readonly workflowId: string;
  /** How long a request waits. Not set: 24 hours. At most 90 days. */
  readonly timeOut?: string;
  /** How much later than its first end a requester may move the end of access without approval. */
  readonly extendWithoutApprovalUpTo?: string;
  /** Break glass. */
  readonly breakGlass?: BreakGlass;
  /** Roles whose membership may be requested for a while under this workflow. */
  readonly requestableRoleIds: readonly string[];
  /** How long after a request ended the same account's next one for the same thing is refused. */
  readonly coolDown?: string;
  /** Of all that match the resource's tags the smallest holds. */
  readonly durationLimits: readonly DurationLimit[];
  /** While one of them is open, requests are granted without approval. */
  readonly automaticWindows: readonly WeeklyWindow[];
  /**
   * While this condition holds, requests are granted without approval, bound to it: access ends when it clears.
   * Names a condition: by its id, or by its name where it is written.
   */
  readonly automaticConditionId: string;
  /** Requests without approval are granted for no longer than this. */
  readonly automaticMaxDuration?: string;
}

/** What makes one: Workflow option set. */
export interface WorkflowOptionSetInit {
  /** Workflow id. Required. Names a workflow: by its id, or by its name where it is written. */
  workflow: Ref;
  /** How long a request waits. Not set: 24 hours. At most 90 days. */
  timeOut?: Duration;
  /** How much later than its first end a requester may move the end of access without approval. */
  extendWithoutApprovalUpTo?: Duration;
  /** Break glass. */
  breakGlass?: BreakGlassInit | BreakGlass;
  /** Roles whose membership may be requested for a while under this workflow. */
  requestableRoleIds?: readonly string[];
  /** How long after a request ended the same account's next one for the same thing is refused. */
  coolDown?: Duration;
  /** Of all that match the resource's tags the smallest holds. */
  durationLimits?: readonly (DurationLimitInit | DurationLimit)[];
  /** While one of them is open, requests are granted without approval. */
  automaticWindows?: readonly (WeeklyWindowInit | WeeklyWindow)[];
  /**
   * While this condition holds, requests are granted without approval, bound to it: access ends when it clears.
   * Names a condition: by its id, or by its name where it is written.
   */
  automaticCondition?: Ref;
  /** Requests without approval are granted for no longer than this. */
  automaticMaxDuration?: Duration;
}
