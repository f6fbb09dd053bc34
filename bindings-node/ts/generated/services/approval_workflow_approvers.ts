// Generated from proto/ by `cargo xtask codegen`; do not edit.
/** Services and their methods. */

import { type CallOptions, type ListOptions, type Pages, type WaitOptions, type Watch, Service, part, several } from "../../service.js";
import type { AccessRules, Duration, Ref } from "../../values.js";
import { read, write } from "../../shapes.js";
import type * as types from "../types/index.js";
import type * as enums from "../enums.js";

/** The service `ApprovalWorkflowApprovers`. */
export class ApprovalWorkflowApprovers extends Service {
  /** Creates one and returns it as it was stored. */
  async create(approvalWorkflowApprover: types.ApprovalWorkflowApproverInit | types.ApprovalWorkflowApprover, options?: CallOptions): Promise<types.ApprovalWorkflowApprover> {
    const answer = await this.call("ApprovalWorkflowApprovers.Create", { approval_workflow_approver: write(":ApprovalWorkflowApprover", approvalWorkflowApprover, "approvalWorkflowApprover") }, options);
    return read(":ApprovalWorkflowApprover", part(answer, "approval_workflow_approver")) as types.ApprovalWorkflowApprover;
  }

  /** The one with this id. */
  async get(id: Ref, options?: CallOptions): Promise<types.ApprovalWorkflowApprover> {
    const answer = await this.call("ApprovalWorkflowApprovers.Get", { id: write("r", id, "id") }, options);
    return read(":ApprovalWorkflowApprover", part(answer, "approval_workflow_approver")) as types.ApprovalWorkflowApprover;
  }

  /** Deletes the one with this id. */
  async delete(id: Ref, options?: CallOptions): Promise<void> {
    await this.call("ApprovalWorkflowApprovers.Delete", { id: write("r", id, "id") }, options);
  }

  /**
   * Those that the filter matches, in the order of their ids. An empty filter matches all; a `?` in it stands for
   * the next of the values.
   */
  list(filter = "", options?: ListOptions): Pages<types.ApprovalWorkflowApprover> {
    return this.pages<types.ApprovalWorkflowApprover>("ApprovalWorkflowApprovers.List", { filter }, options, ":ApprovalWorkflowApprover");
  }
}
