// Generated from proto/ by `cargo xtask codegen`; do not edit.
/** Services and their methods. */

import { type CallOptions, type ListOptions, type Pages, type WaitOptions, type Watch, Service, part, several } from "../../service.js";
import type { AccessRules, Duration, Ref } from "../../values.js";
import { read, write } from "../../shapes.js";
import type * as types from "../types/index.js";
import type * as enums from "../enums.js";

/** The service `WorkflowRoles`. */
export class WorkflowRoles extends Service {
  /** Creates one and returns it as it was stored. */
  async create(workflowRole: types.WorkflowRoleInit | types.WorkflowRole, options?: CallOptions): Promise<types.WorkflowRole> {
    const answer = await this.call("WorkflowRoles.Create", { workflow_role: write(":WorkflowRole", workflowRole, "workflowRole") }, options);
    return read(":WorkflowRole", part(answer, "workflow_role")) as types.WorkflowRole;
  }

  /** The one with this id. */
  async get(id: Ref, options?: CallOptions): Promise<types.WorkflowRole> {
    const answer = await this.call("WorkflowRoles.Get", { id: write("r", id, "id") }, options);
    return read(":WorkflowRole", part(answer, "workflow_role")) as types.WorkflowRole;
  }

  /** Deletes the one with this id. */
  async delete(id: Ref, options?: CallOptions): Promise<void> {
    await this.call("WorkflowRoles.Delete", { id: write("r", id, "id") }, options);
  }

  /**
   * Those that the filter matches, in the order of their ids. An empty filter matches all; a `?` in it stands for
   * the next of the values.
   */
  list(filter = "", options?: ListOptions): Pages<types.WorkflowRole> {
    return this.pages<types.WorkflowRole>("WorkflowRoles.List", { filter }, options, ":WorkflowRole");
  }
}
