// Generated from proto/ by `cargo xtask codegen`; do not edit.
/** Types of `proto/…/policies.proto`. */

import type { AccessRules, Duration, Ref } from "../../values.js";

/** A Cedar policy; only its `forbid` statements have an effect. */
export interface Policy {
  /** Id. Set by the server. */
  readonly id: string;
  /** Name. Required. */
  readonly name: string;
  /** Description. */
  readonly description: string;
  /** Policy. */
  readonly policy: string;
}

/** What makes one: A Cedar policy; only its `forbid` statements have an effect. */
export interface PolicyInit {
  /** Name. Required. */
  name: string;
  /** Description. */
  description?: string;
  /** Policy. */
  policy?: string;
}
