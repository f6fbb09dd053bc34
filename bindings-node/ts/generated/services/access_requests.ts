// Generated from proto/ by `cargo xtask codegen`; do not edit.
/** Services and their methods. */

import { type CallOptions, type ListOptions, type Pages, type WaitOptions, type Watch, Service, part, several } from "../../service.js";
import type { AccessRules, Duration, Ref } from "../../values.js";
import { read, write } from "../../shapes.js";
import type * as types from "../types/index.js";
import type * as enums from "../enums.js";

/** The service `AccessRequests`. */
export class AccessRequests extends Service {
  /**
   * Those that the filter matches, in the order of their ids. An empty filter matches all; a `?` in it stands for
   * the next of the values.
   */
  list(filter = "", options?: ListOptions): Pages<types.AccessRequestSummary> {
    return this.pages<types.AccessRequestSummary>("AccessRequests.List", { filter }, options, ":AccessRequestSummary");
  }

  /** Asks. Answers with the request, which is granted already where its workflow grants by itself. */
  async create(request: { resource?: Ref; resources?: readonly Ref[]; role?: Ref; reason?: string; duration?: Duration; startFrom?: Date; breakGlass?: boolean; condition?: Ref; actAs?: Ref } = {}, options?: CallOptions): Promise<types.AccessRequest> {
    const answer = await this.call("AccessRequests.Create", { resources: write("[r", several(request.resource, request.resources), "resources"), role: write("r", request.role, "role"), reason: write("s", request.reason, "reason"), duration: write("D", request.duration, "duration"), start_from: write("T", request.startFrom, "startFrom"), break_glass: write("b", request.breakGlass, "breakGlass"), condition: write("r", request.condition, "condition"), act_as: write("r", request.actAs, "actAs") }, options);
    return read(":AccessRequest", part(answer, "access_request")) as types.AccessRequest;
  }

  /** One request with its events: for its requester, its approvers, and who has `accessrequest:list`. */
  async get(request: { id: Ref; actAs?: Ref }, options?: CallOptions): Promise<types.AccessRequest> {
    const answer = await this.call("AccessRequests.Get", { id: write("r", request.id, "id"), act_as: write("r", request.actAs, "actAs") }, options);
    return read(":AccessRequest", part(answer, "access_request")) as types.AccessRequest;
  }

  /** Requests in the order of ids: of those, the ones that the caller may see. */
  search(request: { mine?: boolean; waitingForMe?: boolean; account?: Ref; resource?: Ref; role?: Ref; workflow?: Ref; statuses?: readonly string[]; unreviewed?: boolean; actAs?: Ref } = {}, options?: ListOptions): Pages<types.AccessRequest> {
    return this.pages<types.AccessRequest>("gatepass.v1.AccessRequests.List", { mine: write("b", request.mine, "mine"), waiting_for_me: write("b", request.waitingForMe, "waitingForMe"), account: write("r", request.account, "account"), resource: write("r", request.resource, "resource"), role: write("r", request.role, "role"), workflow: write("r", request.workflow, "workflow"), statuses: write("[s", request.statuses, "statuses"), unreviewed: write("b", request.unreviewed, "unreviewed"), act_as: write("r", request.actAs, "actAs") }, options, ":AccessRequest");
  }

  /** A vote for it, by an approver of the current step (RULES 3.3, 3.5). */
  async approve(request: { id: Ref; comment?: string; actAs?: Ref }, options?: CallOptions): Promise<types.AccessRequest> {
    const answer = await this.call("AccessRequests.Approve", { id: write("r", request.id, "id"), comment: write("s", request.comment, "comment"), act_as: write("r", request.actAs, "actAs") }, options);
    return read(":AccessRequest", part(answer, "access_request")) as types.AccessRequest;
  }

  /** A vote against it, by an approver of the current step: the request ends. */
  async deny(request: { id: Ref; reason?: string; actAs?: Ref }, options?: CallOptions): Promise<types.AccessRequest> {
    const answer = await this.call("AccessRequests.Deny", { id: write("r", request.id, "id"), reason: write("s", request.reason, "reason"), act_as: write("r", request.actAs, "actAs") }, options);
    return read(":AccessRequest", part(answer, "access_request")) as types.AccessRequest;
  }

  /** Its requester takes it back while it is pending. */
  async cancel(request: { id: Ref; reason?: string; actAs?: Ref }, options?: CallOptions): Promise<types.AccessRequest> {
    const answer = await this.call("AccessRequests.Cancel", { id: write("r", request.id, "id"), reason: write("s", request.reason, "reason"), act_as: write("r", request.actAs, "actAs") }, options);
    return read(":AccessRequest", part(answer, "access_request")) as types.AccessRequest;
  }

  /**
   * More time for what was granted, in place (RULES 2.5). Who has `grant:write` extends at once; the requester at
   * once as far as the workflow lets, else by a request that is approved like a new one, and which is answered.
   */
  async extend(request: { id: Ref; by?: Duration; validUntil?: Date; reason?: string; actAs?: Ref }, options?: CallOptions): Promise<types.AccessRequestExtendResponse> {
    const answer = await this.call("AccessRequests.Extend", { id: write("r", request.id, "id"), by: write("D", request.by, "by"), valid_until: write("T", request.validUntil, "validUntil"), reason: write("s", request.reason, "reason"), act_as: write("r", request.actAs, "actAs") }, options);
    return read(":AccessRequestExtendResponse", answer) as types.AccessRequestExtendResponse;
  }

  /**
   * Ends access that grants give, at once (RULES 2.7): one grant, a request's, or all that an account, a resource
   * or a role has. One's own without permission, of others with `grant:write`.
   */
  async revoke(request: { id?: Ref; account?: Ref; resource?: Ref; role?: Ref; reason?: string; actAs?: Ref } = {}, options?: CallOptions): Promise<types.AccessRequestRevokeResponse> {
    const answer = await this.call("AccessRequests.Revoke", { id: write("r", request.id, "id"), account: write("r", request.account, "account"), resource: write("r", request.resource, "resource"), role: write("r", request.role, "role"), reason: write("s", request.reason, "reason"), act_as: write("r", request.actAs, "actAs") }, options);
    return read(":AccessRequestRevokeResponse", answer) as types.AccessRequestRevokeResponse;
  }

  /**
   * Looks at a use of break-glass afterwards (RULES 3.8): somebody who could have approved it, or has
   * `grant:write`, and not its user. Until then its user breaks no other glass.
   */
  async review(request: { id: Ref; comment?: string; actAs?: Ref }, options?: CallOptions): Promise<types.AccessRequest> {
    const answer = await this.call("AccessRequests.Review", { id: write("r", request.id, "id"), comment: write("s", request.comment, "comment"), act_as: write("r", request.actAs, "actAs") }, options);
    return read(":AccessRequest", part(answer, "access_request")) as types.AccessRequest;
  }

  /**
   * Waits for a request to get so far, and answers with it as it is then: until it is `granted`, until its access
   * has `started`, or until it has `ended`. It listens to the request's events; where there are none, as on
   * StrongDM, it asks again every few seconds. A request that ends without what was waited for fails with `DENIED`
   * or `NOT_GRANTED`, a wait that takes longer than `timeout` with `DEADLINE_EXCEEDED`.
   */
  async wait(id: Ref, how: WaitOptions & { actAs?: Ref; } = {}): Promise<types.AccessRequest> {
    const { actAs, ...options } = how;
    const answer = await this.call("AccessRequests.Wait", { id: write("r", id, "id"), act_as: write("r", actAs, "actAs") }, options);
    return read(":AccessRequest", part(answer, "access_request")) as types.AccessRequest;
  }

  /**
   * Takes a request back while it is pending, and what it granted once it is not: for who gives up, or has done
   * what it was for. What has ended already stays as it is.
   */
  async takeBack(request: { id: Ref; actAs?: Ref }, options?: CallOptions): Promise<types.AccessRequestRevokeResponse> {
    const answer = await this.call("AccessRequests.TakeBack", { id: write("r", request.id, "id"), act_as: write("r", request.actAs, "actAs") }, options);
    return read(":AccessRequestRevokeResponse", answer) as types.AccessRequestRevokeResponse;
  }
}
