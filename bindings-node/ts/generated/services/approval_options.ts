// Generated from proto/ by `cargo xtask codegen`; do not edit.
/** Services and their methods. */

import { type CallOptions, type ListOptions, type Pages, type WaitOptions, type Watch, Service, part, several } from "../../service.js";
import type { AccessRules, Duration, Ref } from "../../values.js";
import { read, write } from "../../shapes.js";
import type * as types from "../types/index.js";
import type * as enums from "../enums.js";

/**
 * What the steps of StrongDM's approval workflows cannot say, beside an approval workflow (RULES 3.7). While there
 * are options, StrongDM's API shows the steps that have some as `all`, and changes of the steps are refused there
 * and here: delete the options first.
 */
export class ApprovalOptions extends Service {
  /** Creates one and returns it as it was stored. */
  async create(approvalOptions: types.ApprovalOptionSetInit | types.ApprovalOptionSet, options?: CallOptions): Promise<types.ApprovalOptionSet> {
    const answer = await this.call("ApprovalOptions.Create", { approval_options: write(":ApprovalOptionSet", approvalOptions, "approvalOptions") }, options);
    return read(":ApprovalOptionSet", part(answer, "approval_options")) as types.ApprovalOptionSet;
  }

  /** The one with this id. */
  async get(id: Ref, options?: CallOptions): Promise<types.ApprovalOptionSet> {
    const answer = await this.call("ApprovalOptions.Get", { id: write("r", id, "id") }, options);
    return read(":ApprovalOptionSet", part(answer, "approval_options")) as types.ApprovalOptionSet;
  }

  /**
   * Replaces the one with the entity's id and returns it as it was stored. It overwrites what others changed
   * meanwhile; `modify` does not.
   */
  async update(approvalOptions: types.ApprovalOptionSet, options?: CallOptions): Promise<types.ApprovalOptionSet> {
    const answer = await this.call("ApprovalOptions.Update", { approval_options: write(":ApprovalOptionSet", approvalOptions, "approvalOptions") }, options);
    return read(":ApprovalOptionSet", part(answer, "approval_options")) as types.ApprovalOptionSet;
  }

  /** Deletes the one with this id. */
  async delete(id: Ref, options?: CallOptions): Promise<void> {
    await this.call("ApprovalOptions.Delete", { id: write("r", id, "id") }, options);
  }

  /**
   * Those that the filter matches, in the order of their ids. An empty filter matches all; a `?` in it stands for
   * the next of the values.
   */
  list(filter = "", options?: ListOptions): Pages<types.ApprovalOptionSet> {
    return this.pages<types.ApprovalOptionSet>("ApprovalOptions.List", { filter }, options, ":ApprovalOptionSet");
  }

  /**
   * Gets the one with this id, writes back what `change` makes of it, unless someone else changed it meanwhile:
   * then begins again, a few times (RULES 8). `change` may therefore run more than once. On StrongDM the last write
   * wins.
   */
  modify(id: Ref, change: (current: types.ApprovalOptionSet) => types.ApprovalOptionSet, options?: CallOptions): Promise<types.ApprovalOptionSet> {
    return this.modified(
      "ApprovalOptions.Get", { id: write("r", id, "id") },
      "ApprovalOptions.Update", (entity: types.ApprovalOptionSet) => ({ approval_options: write(":ApprovalOptionSet", entity, "entity") }),
      (answer) => read(":ApprovalOptionSet", part(answer, "approval_options")) as types.ApprovalOptionSet,
      change,
      options,
    );
  }
}
