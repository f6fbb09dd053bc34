// Generated from proto/ by `cargo xtask codegen`; do not edit.
/** Services and their methods. */

import { type CallOptions, type ListOptions, type Pages, type WaitOptions, type Watch, Service, part, several } from "../../service.js";
import type { AccessRules, Duration, Ref } from "../../values.js";
import { read, write } from "../../shapes.js";
import type * as types from "../types/index.js";
import type * as enums from "../enums.js";

/** What StrongDM's AccountGrants cannot say. */
export class Grants extends Service {
  /** Moves the end of a live or scheduled grant, in place (RULES 2.5). */
  async extend(request: { id: Ref; validUntil?: Date; by?: Duration }, options?: CallOptions): Promise<types.AccountGrant> {
    const answer = await this.call("Grants.Extend", { id: write("r", request.id, "id"), valid_until: write("T", request.validUntil, "validUntil"), by: write("D", request.by, "by") }, options);
    return read(":AccountGrant", part(answer, "account_grant")) as types.AccountGrant;
  }
}
