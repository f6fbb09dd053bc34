// Generated from proto/ by `cargo xtask codegen`; do not edit.
/** Types of `proto/…/custom_headers.proto`. */

import type { AccessRules, Duration, Ref } from "../../values.js";

/** Custom header. */
export interface CustomHeader {
  /** Name. */
  readonly name: string;
  /** Value. A secret: it is never printed. */
  readonly value?: string;
  /** Secret. */
  readonly secret: boolean;
}

/** What makes one: Custom header. */
export interface CustomHeaderInit {
  /** Name. */
  name?: string;
  /** Value. A secret: it is never printed. */
  value?: string;
  /** Secret. */
  secret?: boolean;
}

/** Custom headers. */
export interface CustomHeaders {
  /** Custom headers. */
  readonly customHeaders: readonly CustomHeader[];
}

/** What makes one: Custom headers. */
export interface CustomHeadersInit {
  /** Custom headers. */
  customHeaders?: readonly (CustomHeaderInit | CustomHeader)[];
}
