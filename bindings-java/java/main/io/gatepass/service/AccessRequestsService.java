// Generated from proto/ by `cargo xtask codegen`; do not edit.
package io.gatepass.service;

import io.gatepass.*;
import io.gatepass.internal.Caller;
import io.gatepass.internal.Reader;
import io.gatepass.internal.Values;
import io.gatepass.internal.Writer;
import io.gatepass.model.*;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.UnaryOperator;

/** The service {@code AccessRequests}. */
public final class AccessRequestsService {
    private final Caller caller;

    AccessRequestsService(Caller caller) { this.caller = caller; }

    /** All of them, in the order of their ids. */
    public Pages<AccessRequestSummary> list() { return list(Filter.ALL, CallOptions.NONE); }

    /**
     * Those that the filter matches, in the order of their ids. An empty filter matches all; a {@code ?} in it
     * stands for the next of the values.
     */
    public Pages<AccessRequestSummary> list(String filter) { return list(Filter.of(filter), CallOptions.NONE); }

    /**
     * Those that the filter matches, in the order of their ids. An empty filter matches all; a {@code ?} in it
     * stands for the next of the values. With options for this call.
     */
    public Pages<AccessRequestSummary> list(Filter filter, CallOptions options) {
        var out = new Writer();
        out.text(2, filter.template());
        return caller.pages("AccessRequests.List", out, filter.values(), options, 2, AccessRequestSummary::read);
    }

    /** Asks. Answers with the request, which is granted already where its workflow grants by itself. */
    public AccessRequest create(List<String> resources, String role, String reason, Duration duration, Instant startFrom, boolean breakGlass, String condition, String actAs) { return create(resources, role, reason, duration, startFrom, breakGlass, condition, actAs, CallOptions.NONE); }

    /**
     * Asks. Answers with the request, which is granted already where its workflow grants by itself. With options
     * for this call.
     */
    public AccessRequest create(List<String> resources, String role, String reason, Duration duration, Instant startFrom, boolean breakGlass, String condition, String actAs, CallOptions options) { return caller.await(createAsync(resources, role, reason, duration, startFrom, breakGlass, condition, actAs, options)); }

    /**
     * Asks. Answers with the request, which is granted already where its workflow grants by itself. Cancelling the
     * future gives the call up.
     */
    public CompletableFuture<AccessRequest> createAsync(List<String> resources, String role, String reason, Duration duration, Instant startFrom, boolean breakGlass, String condition, String actAs, CallOptions options) {
        var out = new Writer();
        out.texts(1, resources);
        out.text(2, role);
        out.text(3, reason);
        out.duration(4, duration);
        out.instant(5, startFrom);
        out.bool(6, breakGlass);
        out.text(7, condition);
        out.text(8, actAs);
        return caller.call("AccessRequests.Create", out, options, in -> Values.<AccessRequest>field(in, 1, null, one -> AccessRequest.read(one.message())));
    }

    /**
     * One request with its events: for its requester, its approvers, and who has {@code accessrequest:list}.
     */
    public AccessRequest get(String id, String actAs) { return get(id, actAs, CallOptions.NONE); }

    /**
     * One request with its events: for its requester, its approvers, and who has {@code accessrequest:list}. With
     * options for this call.
     */
    public AccessRequest get(String id, String actAs, CallOptions options) { return caller.await(getAsync(id, actAs, options)); }

    /**
     * One request with its events: for its requester, its approvers, and who has {@code accessrequest:list}.
     * Cancelling the future gives the call up.
     */
    public CompletableFuture<AccessRequest> getAsync(String id, String actAs, CallOptions options) {
        var out = new Writer();
        out.text(1, id);
        out.text(2, actAs);
        return caller.call("AccessRequests.Get", out, options, in -> Values.<AccessRequest>field(in, 1, null, one -> AccessRequest.read(one.message())));
    }

    /** Requests in the order of ids: of those, the ones that the caller may see. */
    public Pages<AccessRequest> search(boolean mine, boolean waitingForMe, String account, String resource, String role, String workflow, List<String> statuses, boolean unreviewed, String actAs) { return search(mine, waitingForMe, account, resource, role, workflow, statuses, unreviewed, actAs, CallOptions.NONE); }

    /**
     * Requests in the order of ids: of those, the ones that the caller may see. With options for this call.
     */
    public Pages<AccessRequest> search(boolean mine, boolean waitingForMe, String account, String resource, String role, String workflow, List<String> statuses, boolean unreviewed, String actAs, CallOptions options) {
        var out = new Writer();
        out.bool(1, mine);
        out.bool(2, waitingForMe);
        out.text(3, account);
        out.text(4, resource);
        out.text(5, role);
        out.text(6, workflow);
        out.texts(7, statuses);
        out.bool(8, unreviewed);
        out.text(9, actAs);
        return caller.pages("gatepass.v1.AccessRequests.List", out, List.of(), options, 1, AccessRequest::read);
    }

    /** A vote for it, by an approver of the current step (RULES 3.3, 3.5). */
    public AccessRequest approve(String id, String comment, String actAs) { return approve(id, comment, actAs, CallOptions.NONE); }

    /** A vote for it, by an approver of the current step (RULES 3.3, 3.5). With options for this call. */
    public AccessRequest approve(String id, String comment, String actAs, CallOptions options) { return caller.await(approveAsync(id, comment, actAs, options)); }

    /**
     * A vote for it, by an approver of the current step (RULES 3.3, 3.5). Cancelling the future gives the call up.
     */
    public CompletableFuture<AccessRequest> approveAsync(String id, String comment, String actAs, CallOptions options) {
        var out = new Writer();
        out.text(1, id);
        out.text(2, comment);
        out.text(3, actAs);
        return caller.call("AccessRequests.Approve", out, options, in -> Values.<AccessRequest>field(in, 1, null, one -> AccessRequest.read(one.message())));
    }

    /** A vote against it, by an approver of the current step: the request ends. */
    public AccessRequest deny(String id, String reason, String actAs) { return deny(id, reason, actAs, CallOptions.NONE); }

    /** A vote against it, by an approver of the current step: the request ends. With options for this call. */
    public AccessRequest deny(String id, String reason, String actAs, CallOptions options) { return caller.await(denyAsync(id, reason, actAs, options)); }

    /**
     * A vote against it, by an approver of the current step: the request ends. Cancelling the future gives the call
     * up.
     */
    public CompletableFuture<AccessRequest> denyAsync(String id, String reason, String actAs, CallOptions options) {
        var out = new Writer();
        out.text(1, id);
        out.text(2, reason);
        out.text(3, actAs);
        return caller.call("AccessRequests.Deny", out, options, in -> Values.<AccessRequest>field(in, 1, null, one -> AccessRequest.read(one.message())));
    }

    /** Its requester takes it back while it is pending. */
    public AccessRequest cancel(String id, String reason, String actAs) { return cancel(id, reason, actAs, CallOptions.NONE); }

    /** Its requester takes it back while it is pending. With options for this call. */
    public AccessRequest cancel(String id, String reason, String actAs, CallOptions options) { return caller.await(cancelAsync(id, reason, actAs, options)); }

    /** Its requester takes it back while it is pending. Cancelling the future gives the call up. */
    public CompletableFuture<AccessRequest> cancelAsync(String id, String reason, String actAs, CallOptions options) {
        var out = new Writer();
        out.text(1, id);
        out.text(2, reason);
        out.text(3, actAs);
        return caller.call("AccessRequests.Cancel", out, options, in -> Values.<AccessRequest>field(in, 1, null, one -> AccessRequest.read(one.message())));
    }

    /**
     * More time for what was granted, in place (RULES 2.5). Who has {@code grant:write} extends at once; the
     * requester at once as far as the workflow lets, else by a request that is approved like a new one, and which
     * is answered.
     */
    public AccessRequestExtendResponse extend(String id, Duration by, Instant validUntil, String reason, String actAs) { return extend(id, by, validUntil, reason, actAs, CallOptions.NONE); }

    /**
     * More time for what was granted, in place (RULES 2.5). Who has {@code grant:write} extends at once; the
     * requester at once as far as the workflow lets, else by a request that is approved like a new one, and which
     * is answered. With options for this call.
     */
    public AccessRequestExtendResponse extend(String id, Duration by, Instant validUntil, String reason, String actAs, CallOptions options) { return caller.await(extendAsync(id, by, validUntil, reason, actAs, options)); }

    /**
     * More time for what was granted, in place (RULES 2.5). Who has {@code grant:write} extends at once; the
     * requester at once as far as the workflow lets, else by a request that is approved like a new one, and which
     * is answered. Cancelling the future gives the call up.
     */
    public CompletableFuture<AccessRequestExtendResponse> extendAsync(String id, Duration by, Instant validUntil, String reason, String actAs, CallOptions options) {
        var out = new Writer();
        out.text(1, id);
        out.duration(2, by);
        out.instant(3, validUntil);
        out.text(4, reason);
        out.text(5, actAs);
        return caller.call("AccessRequests.Extend", out, options, in -> AccessRequestExtendResponse.read(in));
    }

    /**
     * Ends access that grants give, at once (RULES 2.7): one grant, a request's, or all that an account, a resource
     * or a role has. One's own without permission, of others with {@code grant:write}.
     */
    public AccessRequestRevokeResponse revoke(String id, String account, String resource, String role, String reason, String actAs) { return revoke(id, account, resource, role, reason, actAs, CallOptions.NONE); }

    /**
     * Ends access that grants give, at once (RULES 2.7): one grant, a request's, or all that an account, a resource
     * or a role has. One's own without permission, of others with {@code grant:write}. With options for this call.
     */
    public AccessRequestRevokeResponse revoke(String id, String account, String resource, String role, String reason, String actAs, CallOptions options) { return caller.await(revokeAsync(id, account, resource, role, reason, actAs, options)); }

    /**
     * Ends access that grants give, at once (RULES 2.7): one grant, a request's, or all that an account, a resource
     * or a role has. One's own without permission, of others with {@code grant:write}. Cancelling the future gives
     * the call up.
     */
    public CompletableFuture<AccessRequestRevokeResponse> revokeAsync(String id, String account, String resource, String role, String reason, String actAs, CallOptions options) {
        var out = new Writer();
        out.text(1, id);
        out.text(2, account);
        out.text(3, resource);
        out.text(4, role);
        out.text(5, reason);
        out.text(6, actAs);
        return caller.call("AccessRequests.Revoke", out, options, in -> AccessRequestRevokeResponse.read(in));
    }

    /**
     * Looks at a use of break-glass afterwards (RULES 3.8): somebody who could have approved it, or has {@code
     * grant:write}, and not its user. Until then its user breaks no other glass.
     */
    public AccessRequest review(String id, String comment, String actAs) { return review(id, comment, actAs, CallOptions.NONE); }

    /**
     * Looks at a use of break-glass afterwards (RULES 3.8): somebody who could have approved it, or has {@code
     * grant:write}, and not its user. Until then its user breaks no other glass. With options for this call.
     */
    public AccessRequest review(String id, String comment, String actAs, CallOptions options) { return caller.await(reviewAsync(id, comment, actAs, options)); }

    /**
     * Looks at a use of break-glass afterwards (RULES 3.8): somebody who could have approved it, or has {@code
     * grant:write}, and not its user. Until then its user breaks no other glass. Cancelling the future gives the
     * call up.
     */
    public CompletableFuture<AccessRequest> reviewAsync(String id, String comment, String actAs, CallOptions options) {
        var out = new Writer();
        out.text(1, id);
        out.text(2, comment);
        out.text(3, actAs);
        return caller.call("AccessRequests.Review", out, options, in -> Values.<AccessRequest>field(in, 1, null, one -> AccessRequest.read(one.message())));
    }

    /**
     * Waits for a request to get so far, and answers with it as it is then: until it is {@code granted}, until its
     * access has {@code started}, or until it has {@code ended}. It listens to the request's events; where there
     * are none, as on StrongDM, it asks again every few seconds. A request that ends without what was waited for
     * fails with {@code DENIED} or {@code NOT_GRANTED}, a wait that takes longer than {@code timeout} with {@code
     * DEADLINE_EXCEEDED}.
     */
    public AccessRequest await(String id, String actAs) { return await(id, actAs, CallOptions.NONE); }

    /**
     * Waits for a request to get so far, and answers with it as it is then: until it is {@code granted}, until its
     * access has {@code started}, or until it has {@code ended}. It listens to the request's events; where there
     * are none, as on StrongDM, it asks again every few seconds. A request that ends without what was waited for
     * fails with {@code DENIED} or {@code NOT_GRANTED}, a wait that takes longer than {@code timeout} with {@code
     * DEADLINE_EXCEEDED}. With options for this call.
     */
    public AccessRequest await(String id, String actAs, CallOptions options) { return caller.await(awaitAsync(id, actAs, options)); }

    /**
     * Waits for a request to get so far, and answers with it as it is then: until it is {@code granted}, until its
     * access has {@code started}, or until it has {@code ended}. It listens to the request's events; where there
     * are none, as on StrongDM, it asks again every few seconds. A request that ends without what was waited for
     * fails with {@code DENIED} or {@code NOT_GRANTED}, a wait that takes longer than {@code timeout} with {@code
     * DEADLINE_EXCEEDED}. Cancelling the future gives the call up.
     */
    public CompletableFuture<AccessRequest> awaitAsync(String id, String actAs, CallOptions options) {
        var out = new Writer();
        out.text(1, id);
        out.text(2, actAs);
        return caller.call("AccessRequests.Wait", out, options, in -> Values.part(in, 1, "access_request", AccessRequest::read));
    }

    /**
     * Takes a request back while it is pending, and what it granted once it is not: for who gives up, or has done
     * what it was for. What has ended already stays as it is.
     */
    public AccessRequestRevokeResponse takeBack(String id, String actAs) { return takeBack(id, actAs, CallOptions.NONE); }

    /**
     * Takes a request back while it is pending, and what it granted once it is not: for who gives up, or has done
     * what it was for. What has ended already stays as it is. With options for this call.
     */
    public AccessRequestRevokeResponse takeBack(String id, String actAs, CallOptions options) { return caller.await(takeBackAsync(id, actAs, options)); }

    /**
     * Takes a request back while it is pending, and what it granted once it is not: for who gives up, or has done
     * what it was for. What has ended already stays as it is. Cancelling the future gives the call up.
     */
    public CompletableFuture<AccessRequestRevokeResponse> takeBackAsync(String id, String actAs, CallOptions options) {
        var out = new Writer();
        out.text(1, id);
        out.text(3, actAs);
        return caller.call("AccessRequests.TakeBack", out, options, in -> AccessRequestRevokeResponse.read(in));
    }
}
