// Generated from proto/ by `cargo xtask codegen`; do not edit.
/** Services and their methods. */

import { type CallOptions, type ListOptions, type Pages, type WaitOptions, type Watch, Service, part, several } from "../../service.js";
import type { AccessRules, Duration, Ref } from "../../values.js";
import { read, write } from "../../shapes.js";
import type * as types from "../types/index.js";
import type * as enums from "../enums.js";

/** The service `ApprovalWorkflowSteps`. */
export class ApprovalWorkflowSteps extends Service {
  /** Creates one and returns it as it was stored. */
  async create(approvalWorkflowStep: types.ApprovalWorkflowStepInit | types.ApprovalWorkflowStep, options?: CallOptions): Promise<types.ApprovalWorkflowStep> {
    const answer = await this.call("ApprovalWorkflowSteps.Create", { approval_workflow_step: write(":ApprovalWorkflowStep", approvalWorkflowStep, "approvalWorkflowStep") }, options);
    return read(":ApprovalWorkflowStep", part(answer, "approval_workflow_step")) as types.ApprovalWorkflowStep;
  }

  /** The one with this id. */
  async get(id: Ref, options?: CallOptions): Promise<types.ApprovalWorkflowStep> {
    const answer = await this.call("ApprovalWorkflowSteps.Get", { id: write("r", id, "id") }, options);
    return read(":ApprovalWorkflowStep", part(answer, "approval_workflow_step")) as types.ApprovalWorkflowStep;
  }

  /** Deletes the one with this id. */
  async delete(id: Ref, options?: CallOptions): Promise<void> {
    await this.call("ApprovalWorkflowSteps.Delete", { id: write("r", id, "id") }, options);
  }

  /**
   * Those that the filter matches, in the order of their ids. An empty filter matches all; a `?` in it stands for
   * the next of the values.
   */
  list(filter = "", options?: ListOptions): Pages<types.ApprovalWorkflowStep> {
    return this.pages<types.ApprovalWorkflowStep>("ApprovalWorkflowSteps.List", { filter }, options, ":ApprovalWorkflowStep");
  }
}
