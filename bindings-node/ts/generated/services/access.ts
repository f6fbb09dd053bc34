// Generated from proto/ by `cargo xtask codegen`; do not edit.
/** Services and their methods. */

import { type CallOptions, type ListOptions, type Pages, type WaitOptions, type Watch, Service, part, several } from "../../service.js";
import type { AccessRules, Duration, Ref } from "../../values.js";
import { read, write } from "../../shapes.js";
import type * as types from "../types/index.js";
import type * as enums from "../enums.js";

/**
 * Who may reach what: now, at a past instant, at an instant to come.
 *
 * Where a message names an account it takes an id, an email or a name; where it names a resource, an id or a name
 * (RULES 4.6). Programs should pass ids.
 */
export class Access extends Service {
  /** Whether an account reaches a resource (RULES 1.1). */
  async check(request: { account: Ref; resource: Ref; asOf?: types.AsOfInit | types.AsOf }, options?: CallOptions): Promise<types.CheckResponse> {
    const answer = await this.call("Access.Check", { account: write("r", request.account, "account"), resource: write("r", request.resource, "resource"), as_of: write(":AsOf", request.asOf, "asOf") }, options);
    return read(":CheckResponse", answer) as types.CheckResponse;
  }

  /** Up to 1,000 checks against one and the same state. */
  async checkMany(request: { questions?: readonly (types.QuestionInit | types.Question)[]; asOf?: types.AsOfInit | types.AsOf } = {}, options?: CallOptions): Promise<types.CheckManyResponse> {
    const answer = await this.call("Access.CheckMany", { questions: write("[:Question", request.questions, "questions"), as_of: write(":AsOf", request.asOf, "asOf") }, options);
    return read(":CheckManyResponse", answer) as types.CheckManyResponse;
  }

  /**
   * Why an account reaches a resource: the chain that allows; or why not: the smallest set of missing facts.
   */
  async explain(request: { account: Ref; resource: Ref; asOf?: types.AsOfInit | types.AsOf }, options?: CallOptions): Promise<types.ExplainResponse> {
    const answer = await this.call("Access.Explain", { account: write("r", request.account, "account"), resource: write("r", request.resource, "resource"), as_of: write(":AsOf", request.asOf, "asOf") }, options);
    return read(":ExplainResponse", answer) as types.ExplainResponse;
  }

  /** What an account can reach, in the order of ids. */
  listResources(request: { account?: Ref; asOf?: types.AsOfInit | types.AsOf } = {}, options?: ListOptions): Pages<types.Reachable> {
    return this.pages<types.Reachable>("Access.ListResources", { account: write("r", request.account, "account"), as_of: write(":AsOf", request.asOf, "asOf") }, options, ":Reachable");
  }

  /** Who can reach a resource, in the order of ids. */
  listAccounts(request: { resource: Ref; asOf?: types.AsOfInit | types.AsOf }, options?: ListOptions): Pages<types.Reachable> {
    return this.pages<types.Reachable>("Access.ListAccounts", { resource: write("r", request.resource, "resource"), as_of: write(":AsOf", request.asOf, "asOf") }, options, ":Reachable");
  }

  /** Which pairs of account and resource a change would gain or lose. Nothing is written. */
  async simulate(request: { calls?: readonly (types.SimulatedCallInit | types.SimulatedCall)[]; time?: Date } = {}, options?: CallOptions): Promise<types.SimulateResponse> {
    const answer = await this.call("Access.Simulate", { calls: write("[:SimulatedCall", request.calls, "calls"), time: write("T", request.time, "time") }, options);
    return read(":SimulateResponse", answer) as types.SimulateResponse;
  }
}
