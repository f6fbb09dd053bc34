// Generated from proto/ by `cargo xtask codegen`; do not edit.
/** Services and their methods. */

import { type CallOptions, type ListOptions, type Pages, type WaitOptions, type Watch, Service, part, several } from "../../service.js";
import type { AccessRules, Duration, Ref } from "../../values.js";
import { read, write } from "../../shapes.js";
import type * as types from "../types/index.js";
import type * as enums from "../enums.js";

/**
 * For tests: a clock one can move and calls that fail on request. Exists only in `gatepass dev` and on stores
 * created for tests (RULES 4.1, 7.4).
 */
export class Testing extends Service {
  /** Stops the clock at an instant, not before the last one used (RULES 2.6). */
  async setClock(request: { time: Date }, options?: CallOptions): Promise<Date | undefined> {
    const answer = await this.call("Testing.SetClock", { time: write("T", request.time, "time") }, options);
    return read("T", answer["time"]) as Date | undefined;
  }

  /** Moves the clock forward and stops it there. */
  async advanceClock(request: { by: Duration }, options?: CallOptions): Promise<Date | undefined> {
    const answer = await this.call("Testing.AdvanceClock", { by: write("D", request.by, "by") }, options);
    return read("T", answer["time"]) as Date | undefined;
  }

  /** The next calls fail, or are answered late, as told. */
  async disturb(request: { method?: string; calls?: number; code?: number; after?: boolean; delay?: Duration } = {}, options?: CallOptions): Promise<void> {
    await this.call("Testing.Disturb", { method: write("s", request.method, "method"), calls: write("n", request.calls, "calls"), code: write("n", request.code, "code"), after: write("b", request.after, "after"), delay: write("D", request.delay, "delay") }, options);
  }

  /** The calls that arrived since the last time this was asked, at most the newest 10,000. */
  async seen(options?: CallOptions): Promise<readonly types.SeenCall[]> {
    const answer = await this.call("Testing.Seen", {}, options);
    return read("[:SeenCall", answer["calls"]) as readonly types.SeenCall[];
  }
}
