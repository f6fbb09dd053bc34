// Generated from proto/ by `cargo xtask codegen`; do not edit.
/** Types of `proto/…/tags.proto`. */

import type { AccessRules, Duration, Ref } from "../../values.js";

/** Tag. */
export interface Tag {
  /** Name. */
  readonly name: string;
  /** Value. */
  readonly value: string;
}

/** What makes one: Tag. */
export interface TagInit {
  /** Name. */
  name?: string;
  /** Value. */
  value?: string;
}
