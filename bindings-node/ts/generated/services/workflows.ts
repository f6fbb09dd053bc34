// Generated from proto/ by `cargo xtask codegen`; do not edit.
/** Services and their methods. */

import { type CallOptions, type ListOptions, type Pages, type WaitOptions, type Watch, Service, part, several } from "../../service.js";
import type { AccessRules, Duration, Ref } from "../../values.js";
import { read, write } from "../../shapes.js";
import type * as types from "../types/index.js";
import type * as enums from "../enums.js";

/** The service `Workflows`. */
export class Workflows extends Service {
  /** Creates one and returns it as it was stored. */
  async create(workflow: types.WorkflowInit | types.Workflow, options?: CallOptions): Promise<types.Workflow> {
    const answer = await this.call("Workflows.Create", { workflow: write(":Workflow", workflow, "workflow") }, options);
    return read(":Workflow", part(answer, "workflow")) as types.Workflow;
  }

  /** The one with this id. */
  async get(id: Ref, options?: CallOptions): Promise<types.Workflow> {
    const answer = await this.call("Workflows.Get", { id: write("r", id, "id") }, options);
    return read(":Workflow", part(answer, "workflow")) as types.Workflow;
  }

  /** Deletes the one with this id. */
  async delete(id: Ref, options?: CallOptions): Promise<void> {
    await this.call("Workflows.Delete", { id: write("r", id, "id") }, options);
  }

  /**
   * Replaces the one with the entity's id and returns it as it was stored. It overwrites what others changed
   * meanwhile; `modify` does not.
   */
  async update(workflow: types.Workflow, options?: CallOptions): Promise<types.Workflow> {
    const answer = await this.call("Workflows.Update", { workflow: write(":Workflow", workflow, "workflow") }, options);
    return read(":Workflow", part(answer, "workflow")) as types.Workflow;
  }

  /**
   * Those that the filter matches, in the order of their ids. An empty filter matches all; a `?` in it stands for
   * the next of the values.
   */
  list(filter = "", options?: ListOptions): Pages<types.Workflow> {
    return this.pages<types.Workflow>("Workflows.List", { filter }, options, ":Workflow");
  }

  /** Whether requests under workflows can be satisfied today and by whom, and what in them is not safe. */
  async lint(request: { workflows?: readonly Ref[] } = {}, options?: CallOptions): Promise<readonly types.WorkflowLint[]> {
    const answer = await this.call("Workflows.Lint", { workflows: write("[r", request.workflows, "workflows") }, options);
    return read("[:WorkflowLint", answer["workflows"]) as readonly types.WorkflowLint[];
  }

  /**
   * Gets the one with this id, writes back what `change` makes of it, unless someone else changed it meanwhile:
   * then begins again, a few times (RULES 8). `change` may therefore run more than once. On StrongDM the last write
   * wins.
   */
  modify(id: Ref, change: (current: types.Workflow) => types.Workflow, options?: CallOptions): Promise<types.Workflow> {
    return this.modified(
      "Workflows.Get", { id: write("r", id, "id") },
      "Workflows.Update", (entity: types.Workflow) => ({ workflow: write(":Workflow", entity, "entity") }),
      (answer) => read(":Workflow", part(answer, "workflow")) as types.Workflow,
      change,
      options,
    );
  }
}
