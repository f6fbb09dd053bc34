// Generated from proto/ by `cargo xtask codegen`; do not edit.
/** Services and their methods. */

import { type CallOptions, type ListOptions, type Pages, Service, part } from "../../service.js";
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
}
