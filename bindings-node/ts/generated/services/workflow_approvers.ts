// Generated from proto/ by `cargo xtask codegen`; do not edit.
/** Services and their methods. */

import { type CallOptions, type ListOptions, type Pages, type WaitOptions, type Watch, Service, part, several } from "../../service.js";
import type { AccessRules, Duration, Ref } from "../../values.js";
import { read, write } from "../../shapes.js";
import type * as types from "../types/index.js";
import type * as enums from "../enums.js";

/** The service `WorkflowApprovers`. */
export class WorkflowApprovers extends Service {
  /** Creates one and returns it as it was stored. */
  async create(workflowApprover: types.WorkflowApproverInit | types.WorkflowApprover, options?: CallOptions): Promise<types.WorkflowApprover> {
    const answer = await this.call("WorkflowApprovers.Create", { workflow_approver: write(":WorkflowApprover", workflowApprover, "workflowApprover") }, options);
    return read(":WorkflowApprover", part(answer, "workflow_approver")) as types.WorkflowApprover;
  }

  /** The one with this id. */
  async get(id: Ref, options?: CallOptions): Promise<types.WorkflowApprover> {
    const answer = await this.call("WorkflowApprovers.Get", { id: write("r", id, "id") }, options);
    return read(":WorkflowApprover", part(answer, "workflow_approver")) as types.WorkflowApprover;
  }

  /** Deletes the one with this id. */
  async delete(id: Ref, options?: CallOptions): Promise<void> {
    await this.call("WorkflowApprovers.Delete", { id: write("r", id, "id") }, options);
  }

  /**
   * Those that the filter matches, in the order of their ids. An empty filter matches all; a `?` in it stands for
   * the next of the values.
   */
  list(filter = "", options?: ListOptions): Pages<types.WorkflowApprover> {
    return this.pages<types.WorkflowApprover>("WorkflowApprovers.List", { filter }, options, ":WorkflowApprover");
  }
}
