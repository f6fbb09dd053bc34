// Generated from proto/ by `cargo xtask codegen`; do not edit.
/** Services and their methods. */

import { type CallOptions, type ListOptions, type Pages, type WaitOptions, type Watch, Service, part, several } from "../../service.js";
import type { AccessRules, Duration, Ref } from "../../values.js";
import { read, write } from "../../shapes.js";
import type * as types from "../types/index.js";
import type * as enums from "../enums.js";

/** What happens, told as it happens: one event for each record of the journal. */
export class Events extends Service {
  /**
   * Events after a revision, in order, each at least once, without end. What the caller may not list is told by its
   * id and kind alone (RULES 4.1, 4.5). Nothing is told before it is durable (RULES 6.1).
   *
   * Without the permission a caller watches its own access requests, named in `entities`: it is told that they
   * changed, and nothing else of what happened.
   */
  watch(request: { since?: string; kinds?: readonly string[]; entities?: readonly Ref[]; verbs?: readonly string[] } = {}, options?: CallOptions): Watch<types.Event> {
    return this.events<types.Event>("Events.Watch", { since: write("s", request.since, "since"), kinds: write("[s", request.kinds, "kinds"), entities: write("[r", request.entities, "entities"), verbs: write("[s", request.verbs, "verbs") }, options, ":Event");
  }
}
