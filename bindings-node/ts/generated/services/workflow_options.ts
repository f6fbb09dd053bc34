// Generated from proto/ by `cargo xtask codegen`; do not edit.
/** Services and their methods. */

import { type CallOptions, type ListOptions, type Pages, type WaitOptions, type Watch, Service, part, several } from "../../service.js";
import type { AccessRules, Duration, Ref } from "../../values.js";
import { read, write } from "../../shapes.js";
import type * as types from "../types/index.js";
import type * as enums from "../enums.js";

/**
 * What StrongDM's workflows cannot say, beside a workflow (RULES 3.7). A request freezes them at its creation.
 */
export class WorkflowOptions extends Service {
  /** Creates one and returns it as it was stored. */
  async create(workflowOptions: types.WorkflowOptionSetInit | types.WorkflowOptionSet, options?: CallOptions): Promise<types.WorkflowOptionSet> {
    const answer = await this.call("WorkflowOptions.Create", { workflow_options: write(":WorkflowOptionSet", workflowOptions, "workflowOptions") }, options);
    return read(":WorkflowOptionSet", part(answer, "workflow_options")) as types.WorkflowOptionSet;
  }

  /** The one with this id. */
  async get(id: Ref, options?: CallOptions): Promise<types.WorkflowOptionSet> {
    const answer = await this.call("WorkflowOptions.Get", { id: write("r", id, "id") }, options);
    return read(":WorkflowOptionSet", part(answer, "workflow_options")) as types.WorkflowOptionSet;
  }

  /**
   * Replaces the one with the entity's id and returns it as it was stored. It overwrites what others changed
   * meanwhile; `modify` does not.
   */
  async update(workflowOptions: types.WorkflowOptionSet, options?: CallOptions): Promise<types.WorkflowOptionSet> {
    const answer = await this.call("WorkflowOptions.Update", { workflow_options: write(":WorkflowOptionSet", workflowOptions, "workflowOptions") }, options);
    return read(":WorkflowOptionSet", part(answer, "workflow_options")) as types.WorkflowOptionSet;
  }

  /** Deletes the one with this id. */
  async delete(id: Ref, options?: CallOptions): Promise<void> {
    await this.call("WorkflowOptions.Delete", { id: write("r", id, "id") }, options);
  }

  /**
   * Those that the filter matches, in the order of their ids. An empty filter matches all; a `?` in it stands for
   * the next of the values.
   */
  list(filter = "", options?: ListOptions): Pages<types.WorkflowOptionSet> {
    return this.pages<types.WorkflowOptionSet>("WorkflowOptions.List", { filter }, options, ":WorkflowOptionSet");
  }

  /**
   * Gets the one with this id, writes back what `change` makes of it, unless someone else changed it meanwhile:
   * then begins again, a few times (RULES 8). `change` may therefore run more than once. On StrongDM the last write
   * wins.
   */
  modify(id: Ref, change: (current: types.WorkflowOptionSet) => types.WorkflowOptionSet, options?: CallOptions): Promise<types.WorkflowOptionSet> {
    return this.modified(
      "WorkflowOptions.Get", { id: write("r", id, "id") },
      "WorkflowOptions.Update", (entity: types.WorkflowOptionSet) => ({ workflow_options: write(":WorkflowOptionSet", entity, "entity") }),
      (answer) => read(":WorkflowOptionSet", part(answer, "workflow_options")) as types.WorkflowOptionSet,
      change,
      options,
    );
  }
}
