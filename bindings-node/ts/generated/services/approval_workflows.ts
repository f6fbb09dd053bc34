// Generated from proto/ by `cargo xtask codegen`; do not edit.
/** Services and their methods. */

import { type CallOptions, type ListOptions, type Pages, type WaitOptions, type Watch, Service, part, several } from "../../service.js";
import type { AccessRules, Duration, Ref } from "../../values.js";
import { read, write } from "../../shapes.js";
import type * as types from "../types/index.js";
import type * as enums from "../enums.js";

/** The service `ApprovalWorkflows`. */
export class ApprovalWorkflows extends Service {
  /** Creates one and returns it as it was stored. */
  async create(approvalWorkflow: types.ApprovalWorkflowInit | types.ApprovalWorkflow, options?: CallOptions): Promise<types.ApprovalWorkflow> {
    const answer = await this.call("ApprovalWorkflows.Create", { approval_workflow: write(":ApprovalWorkflow", approvalWorkflow, "approvalWorkflow") }, options);
    return read(":ApprovalWorkflow", part(answer, "approval_workflow")) as types.ApprovalWorkflow;
  }

  /** The one with this id. */
  async get(id: Ref, options?: CallOptions): Promise<types.ApprovalWorkflow> {
    const answer = await this.call("ApprovalWorkflows.Get", { id: write("r", id, "id") }, options);
    return read(":ApprovalWorkflow", part(answer, "approval_workflow")) as types.ApprovalWorkflow;
  }

  /** Deletes the one with this id. */
  async delete(id: Ref, options?: CallOptions): Promise<void> {
    await this.call("ApprovalWorkflows.Delete", { id: write("r", id, "id") }, options);
  }

  /**
   * Replaces the one with the entity's id and returns it as it was stored. It overwrites what others changed
   * meanwhile; `modify` does not.
   */
  async update(approvalWorkflow: types.ApprovalWorkflow, options?: CallOptions): Promise<types.ApprovalWorkflow> {
    const answer = await this.call("ApprovalWorkflows.Update", { approval_workflow: write(":ApprovalWorkflow", approvalWorkflow, "approvalWorkflow") }, options);
    return read(":ApprovalWorkflow", part(answer, "approval_workflow")) as types.ApprovalWorkflow;
  }

  /**
   * Those that the filter matches, in the order of their ids. An empty filter matches all; a `?` in it stands for
   * the next of the values.
   */
  list(filter = "", options?: ListOptions): Pages<types.ApprovalWorkflow> {
    return this.pages<types.ApprovalWorkflow>("ApprovalWorkflows.List", { filter }, options, ":ApprovalWorkflow");
  }

  /**
   * Gets the one with this id, writes back what `change` makes of it, unless someone else changed it meanwhile:
   * then begins again, a few times (RULES 8). `change` may therefore run more than once. On StrongDM the last write
   * wins.
   */
  modify(id: Ref, change: (current: types.ApprovalWorkflow) => types.ApprovalWorkflow, options?: CallOptions): Promise<types.ApprovalWorkflow> {
    return this.modified(
      "ApprovalWorkflows.Get", { id: write("r", id, "id") },
      "ApprovalWorkflows.Update", (entity: types.ApprovalWorkflow) => ({ approval_workflow: write(":ApprovalWorkflow", entity, "entity") }),
      (answer) => read(":ApprovalWorkflow", part(answer, "approval_workflow")) as types.ApprovalWorkflow,
      change,
      options,
    );
  }
}
