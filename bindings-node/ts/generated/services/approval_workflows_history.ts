// Generated from proto/ by `cargo xtask codegen`; do not edit.
/** Services and their methods. */

import { type CallOptions, type ListOptions, type Pages, type WaitOptions, type Watch, Service, part, several } from "../../service.js";
import type { AccessRules, Duration, Ref } from "../../values.js";
import { read, write } from "../../shapes.js";
import type * as types from "../types/index.js";
import type * as enums from "../enums.js";

/** The service `ApprovalWorkflowsHistory`. */
export class ApprovalWorkflowsHistory extends Service {
  /**
   * Those that the filter matches, in the order of their ids. An empty filter matches all; a `?` in it stands for
   * the next of the values.
   */
  list(filter = "", options?: ListOptions): Pages<types.ApprovalWorkflowHistory> {
    return this.pages<types.ApprovalWorkflowHistory>("ApprovalWorkflowsHistory.List", { filter }, options, ":ApprovalWorkflowHistory");
  }
}
