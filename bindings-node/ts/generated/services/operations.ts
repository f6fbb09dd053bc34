// Generated from proto/ by `cargo xtask codegen`; do not edit.
/** Services and their methods. */

import { type CallOptions, type ListOptions, type Pages, type WaitOptions, type Watch, Service, part, several } from "../../service.js";
import type { AccessRules, Duration, Ref } from "../../values.js";
import { read, write } from "../../shapes.js";
import type * as types from "../types/index.js";
import type * as enums from "../enums.js";

/** For whoever runs the server. */
export class Operations extends Service {
  /** What `/readyz` says, with its reasons. */
  async status(options?: CallOptions): Promise<types.StatusResponse> {
    const answer = await this.call("Operations.Status", {}, options);
    return read(":StatusResponse", answer) as types.StatusResponse;
  }

  /** Accepts the wall clock's time after it parted from the monotonic clock (RULES 2.6). */
  async acceptTime(options?: CallOptions): Promise<Date | undefined> {
    const answer = await this.call("Operations.AcceptTime", {}, options);
    return read("T", answer["time"]) as Date | undefined;
  }

  /**
   * Accepts a store that was restored from a backup: until then checks are answered and writes are refused (RULES
   * 6.4). Refused where nothing waits to be accepted.
   */
  async resume(options?: CallOptions): Promise<types.Review> {
    const answer = await this.call("Operations.Resume", {}, options);
    return read(":Review", part(answer, "accepted")) as types.Review;
  }

  /**
   * Erases what the record holds of a deleted account's person: its past versions, and the snapshots of the
   * activities that name it (RULES 6.3). Proofs stay valid; it cannot be undone.
   */
  async erase(request: { accountId?: string } = {}, options?: CallOptions): Promise<types.EraseResponse> {
    const answer = await this.call("Operations.Erase", { account_id: write("s", request.accountId, "accountId") }, options);
    return read(":EraseResponse", answer) as types.EraseResponse;
  }
}
