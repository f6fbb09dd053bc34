// Generated from proto/ by `cargo xtask codegen`; do not edit.
/** Types of `proto/…/nodes_history.proto`. */

import type { AccessRules, Duration, Ref } from "../../values.js";
import type { Node, NodeInit } from "./nodes.js";

/** Node history. */
export interface NodeHistory {
  /** Activity id. */
  readonly activityId: string;
  /** Timestamp. */
  readonly timestamp?: Date;
  /** Node. */
  readonly node?: Node;
  /** Deleted at. */
  readonly deletedAt?: Date;
}

/** What makes one: Node history. */
export interface NodeHistoryInit {
  /** Activity id. */
  activityId?: string;
  /** Timestamp. */
  timestamp?: Date;
  /** Node. */
  node?: NodeInit | Node;
  /** Deleted at. */
  deletedAt?: Date;
}
