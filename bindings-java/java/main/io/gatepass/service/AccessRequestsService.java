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
import java.util.function.Consumer;
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
     * stands for the next of the values.
     */
    public Pages<AccessRequestSummary> list(Filter filter) { return list(filter, CallOptions.NONE); }

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
    public AccessRequest create() { return create(more -> {}, CallOptions.NONE); }

    /**
     * Asks. Answers with the request, which is granted already where its workflow grants by itself. With options
     * for this call.
     */
    public AccessRequest create(CallOptions options) { return create(more -> {}, options); }

    /**
     * Asks. Answers with the request, which is granted already where its workflow grants by itself. {@code more}
     * takes the rest by name.
     */
    public AccessRequest create(Consumer<CreateParams> more) { return create(more, CallOptions.NONE); }

    /**
     * Asks. Answers with the request, which is granted already where its workflow grants by itself. With options
     * for this call.
     */
    public AccessRequest create(Consumer<CreateParams> more, CallOptions options) { return caller.await(createAsync(more, options)); }

    /**
     * Asks. Answers with the request, which is granted already where its workflow grants by itself. Cancelling the
     * future gives the call up.
     */
    public CompletableFuture<AccessRequest> createAsync() { return createAsync(more -> {}, CallOptions.NONE); }

    /**
     * Asks. Answers with the request, which is granted already where its workflow grants by itself. Cancelling the
     * future gives the call up. With options for this call.
     */
    public CompletableFuture<AccessRequest> createAsync(CallOptions options) { return createAsync(more -> {}, options); }

    /**
     * Asks. Answers with the request, which is granted already where its workflow grants by itself. Cancelling the
     * future gives the call up. {@code more} takes the rest by name.
     */
    public CompletableFuture<AccessRequest> createAsync(Consumer<CreateParams> more) { return createAsync(more, CallOptions.NONE); }

    /**
     * Asks. Answers with the request, which is granted already where its workflow grants by itself. Cancelling the
     * future gives the call up. With options for this call.
     */
    public CompletableFuture<AccessRequest> createAsync(Consumer<CreateParams> more, CallOptions options) {
        var given = new CreateParams();
        more.accept(given);
        var out = new Writer();
        out.texts(1, given.resources);
        out.text(2, given.role);
        out.text(3, given.reason);
        out.duration(4, given.duration);
        out.instant(5, given.startFrom);
        out.bool(6, given.breakGlass);
        out.text(7, given.condition);
        out.text(8, given.actAs);
        return caller.call("AccessRequests.Create", out, options, in -> Values.<AccessRequest>field(in, 1, null, one -> AccessRequest.read(one.message())));
    }

    /** What {@code create} takes by name, none of which it needs. */
    public static final class CreateParams {
        private List<String> resources = List.of();
        private String role = "";
        private String reason = "";
        private Duration duration = null;
        private Instant startFrom = null;
        private boolean breakGlass = false;
        private String condition = "";
        private String actAs = "";

        private CreateParams() {}

        /**
         * Resources, decided together; at most 100. All must fall under one workflow. Not together with {@code
         * role}.
         */
        public CreateParams resources(List<String> resources) { this.resources = resources; return this; }

        /**
         * Resources, decided together; at most 100. All must fall under one workflow. Not together with {@code
         * role}.
         */
        public CreateParams resources(Entity... resources) { this.resources = Values.ids("resources", resources); return this; }

        /**
         * Resources, decided together; at most 100. All must fall under one workflow. Not together with {@code
         * role}. Adds one.
         */
        public CreateParams resource(String resource) { this.resources = Values.added(resources, resource); return this; }

        /**
         * Resources, decided together; at most 100. All must fall under one workflow. Not together with {@code
         * role}. Adds one.
         */
        public CreateParams resource(Entity resource) { this.resources = Values.added(resources, Values.id("resource", resource)); return this; }

        /** What was given. @return resources */
        public List<String> resources() { return resources; }

        /** A role, to be a member of for a while. */
        public CreateParams role(String role) { this.role = role; return this; }

        /** A role, to be a member of for a while. */
        public CreateParams role(Entity role) { this.role = Values.id("role", role); return this; }

        /** What was given. @return role */
        public String role() { return role; }

        /** Reason. */
        public CreateParams reason(String reason) { this.reason = reason; return this; }

        /** What was given. @return reason */
        public String reason() { return reason; }

        /**
         * Not set: the workflow's fixed length, else the organization's usual one, at most the workflow's largest.
         * Positive.
         */
        public CreateParams duration(Duration duration) { this.duration = duration; return this; }

        /** What was given. @return duration */
        public Duration duration() { return duration; }

        /** Not set: with the grant. */
        public CreateParams startFrom(Instant startFrom) { this.startFrom = startFrom; return this; }

        /** What was given. @return startFrom */
        public Instant startFrom() { return startFrom; }

        /** Access at once, reviewed afterwards, where the workflow allows it. Needs a reason. */
        public CreateParams breakGlass(boolean breakGlass) { this.breakGlass = breakGlass; return this; }

        /** What was given. @return breakGlass */
        public boolean breakGlass() { return breakGlass; }

        /** The name or id of a condition: the grant ends when it clears. */
        public CreateParams condition(String condition) { this.condition = condition; return this; }

        /** The name or id of a condition: the grant ends when it clears. */
        public CreateParams condition(Entity condition) { this.condition = Values.id("condition", condition); return this; }

        /** What was given. @return condition */
        public String condition() { return condition; }

        /** Act as. */
        public CreateParams actAs(String actAs) { this.actAs = actAs; return this; }

        /** Act as. */
        public CreateParams actAs(Entity actAs) { this.actAs = Values.id("actAs", actAs); return this; }

        /** What was given. @return actAs */
        public String actAs() { return actAs; }
    }

    /**
     * One request with its events: for its requester, its approvers, and who has {@code accessrequest:list}.
     */
    public AccessRequest get(String id) { return get(id, more -> {}, CallOptions.NONE); }

    /**
     * One request with its events: for its requester, its approvers, and who has {@code accessrequest:list}.
     */
    public AccessRequest get(Entity id) { return get(Values.id("id", id), more -> {}, CallOptions.NONE); }

    /**
     * One request with its events: for its requester, its approvers, and who has {@code accessrequest:list}. With
     * options for this call.
     */
    public AccessRequest get(String id, CallOptions options) { return get(id, more -> {}, options); }

    /**
     * One request with its events: for its requester, its approvers, and who has {@code accessrequest:list}. {@code
     * more} takes the rest by name.
     */
    public AccessRequest get(String id, Consumer<GetParams> more) { return get(id, more, CallOptions.NONE); }

    /**
     * One request with its events: for its requester, its approvers, and who has {@code accessrequest:list}. {@code
     * more} takes the rest by name.
     */
    public AccessRequest get(Entity id, Consumer<GetParams> more) { return get(Values.id("id", id), more, CallOptions.NONE); }

    /**
     * One request with its events: for its requester, its approvers, and who has {@code accessrequest:list}. With
     * options for this call.
     */
    public AccessRequest get(String id, Consumer<GetParams> more, CallOptions options) { return caller.await(getAsync(id, more, options)); }

    /**
     * One request with its events: for its requester, its approvers, and who has {@code accessrequest:list}.
     * Cancelling the future gives the call up.
     */
    public CompletableFuture<AccessRequest> getAsync(String id) { return getAsync(id, more -> {}, CallOptions.NONE); }

    /**
     * One request with its events: for its requester, its approvers, and who has {@code accessrequest:list}.
     * Cancelling the future gives the call up.
     */
    public CompletableFuture<AccessRequest> getAsync(Entity id) { return getAsync(Values.id("id", id), more -> {}, CallOptions.NONE); }

    /**
     * One request with its events: for its requester, its approvers, and who has {@code accessrequest:list}.
     * Cancelling the future gives the call up. With options for this call.
     */
    public CompletableFuture<AccessRequest> getAsync(String id, CallOptions options) { return getAsync(id, more -> {}, options); }

    /**
     * One request with its events: for its requester, its approvers, and who has {@code accessrequest:list}.
     * Cancelling the future gives the call up. {@code more} takes the rest by name.
     */
    public CompletableFuture<AccessRequest> getAsync(String id, Consumer<GetParams> more) { return getAsync(id, more, CallOptions.NONE); }

    /**
     * One request with its events: for its requester, its approvers, and who has {@code accessrequest:list}.
     * Cancelling the future gives the call up. {@code more} takes the rest by name.
     */
    public CompletableFuture<AccessRequest> getAsync(Entity id, Consumer<GetParams> more) { return getAsync(Values.id("id", id), more, CallOptions.NONE); }

    /**
     * One request with its events: for its requester, its approvers, and who has {@code accessrequest:list}.
     * Cancelling the future gives the call up. With options for this call.
     */
    public CompletableFuture<AccessRequest> getAsync(String id, Consumer<GetParams> more, CallOptions options) {
        var given = new GetParams();
        more.accept(given);
        var out = new Writer();
        out.text(1, id);
        out.text(2, given.actAs);
        return caller.call("AccessRequests.Get", out, options, in -> Values.<AccessRequest>field(in, 1, null, one -> AccessRequest.read(one.message())));
    }

    /** What {@code get} takes by name, none of which it needs. */
    public static final class GetParams {
        private String actAs = "";

        private GetParams() {}

        /** Act as. */
        public GetParams actAs(String actAs) { this.actAs = actAs; return this; }

        /** Act as. */
        public GetParams actAs(Entity actAs) { this.actAs = Values.id("actAs", actAs); return this; }

        /** What was given. @return actAs */
        public String actAs() { return actAs; }
    }

    /** Requests in the order of ids: of those, the ones that the caller may see. */
    public Pages<AccessRequest> search() { return search(more -> {}, CallOptions.NONE); }

    /**
     * Requests in the order of ids: of those, the ones that the caller may see. With options for this call.
     */
    public Pages<AccessRequest> search(CallOptions options) { return search(more -> {}, options); }

    /**
     * Requests in the order of ids: of those, the ones that the caller may see. {@code more} takes the rest by
     * name.
     */
    public Pages<AccessRequest> search(Consumer<SearchParams> more) { return search(more, CallOptions.NONE); }

    /**
     * Requests in the order of ids: of those, the ones that the caller may see. With options for this call.
     */
    public Pages<AccessRequest> search(Consumer<SearchParams> more, CallOptions options) {
        var given = new SearchParams();
        more.accept(given);
        var out = new Writer();
        out.bool(1, given.mine);
        out.bool(2, given.waitingForMe);
        out.text(3, given.account);
        out.text(4, given.resource);
        out.text(5, given.role);
        out.text(6, given.workflow);
        out.texts(7, given.statuses);
        out.bool(8, given.unreviewed);
        out.text(9, given.actAs);
        return caller.pages("gatepass.v1.AccessRequests.List", out, List.of(), options, 1, AccessRequest::read);
    }

    /** What {@code search} takes by name, none of which it needs. */
    public static final class SearchParams {
        private boolean mine = false;
        private boolean waitingForMe = false;
        private String account = "";
        private String resource = "";
        private String role = "";
        private String workflow = "";
        private List<String> statuses = List.of();
        private boolean unreviewed = false;
        private String actAs = "";

        private SearchParams() {}

        /** The caller's own. */
        public SearchParams mine(boolean mine) { this.mine = mine; return this; }

        /** What was given. @return mine */
        public boolean mine() { return mine; }

        /** Those that the caller may vote on now. */
        public SearchParams waitingForMe(boolean waitingForMe) { this.waitingForMe = waitingForMe; return this; }

        /** What was given. @return waitingForMe */
        public boolean waitingForMe() { return waitingForMe; }

        /** Account. */
        public SearchParams account(String account) { this.account = account; return this; }

        /** Account. */
        public SearchParams account(Entity account) { this.account = Values.id("account", account); return this; }

        /** What was given. @return account */
        public String account() { return account; }

        /** Resource. */
        public SearchParams resource(String resource) { this.resource = resource; return this; }

        /** Resource. */
        public SearchParams resource(Entity resource) { this.resource = Values.id("resource", resource); return this; }

        /** What was given. @return resource */
        public String resource() { return resource; }

        /** Role. */
        public SearchParams role(String role) { this.role = role; return this; }

        /** Role. */
        public SearchParams role(Entity role) { this.role = Values.id("role", role); return this; }

        /** What was given. @return role */
        public String role() { return role; }

        /** Workflow. */
        public SearchParams workflow(String workflow) { this.workflow = workflow; return this; }

        /** Workflow. */
        public SearchParams workflow(Entity workflow) { this.workflow = Values.id("workflow", workflow); return this; }

        /** What was given. @return workflow */
        public String workflow() { return workflow; }

        /** Any of them. */
        public SearchParams statuses(List<String> statuses) { this.statuses = statuses; return this; }

        /** What was given. @return statuses */
        public List<String> statuses() { return statuses; }

        /** Uses of break-glass that nobody has reviewed. */
        public SearchParams unreviewed(boolean unreviewed) { this.unreviewed = unreviewed; return this; }

        /** What was given. @return unreviewed */
        public boolean unreviewed() { return unreviewed; }

        /** Act as. */
        public SearchParams actAs(String actAs) { this.actAs = actAs; return this; }

        /** Act as. */
        public SearchParams actAs(Entity actAs) { this.actAs = Values.id("actAs", actAs); return this; }

        /** What was given. @return actAs */
        public String actAs() { return actAs; }
    }

    /** A vote for it, by an approver of the current step (RULES 3.3, 3.5). */
    public AccessRequest approve(String id) { return approve(id, more -> {}, CallOptions.NONE); }

    /** A vote for it, by an approver of the current step (RULES 3.3, 3.5). */
    public AccessRequest approve(Entity id) { return approve(Values.id("id", id), more -> {}, CallOptions.NONE); }

    /** A vote for it, by an approver of the current step (RULES 3.3, 3.5). With options for this call. */
    public AccessRequest approve(String id, CallOptions options) { return approve(id, more -> {}, options); }

    /**
     * A vote for it, by an approver of the current step (RULES 3.3, 3.5). {@code more} takes the rest by name.
     */
    public AccessRequest approve(String id, Consumer<ApproveParams> more) { return approve(id, more, CallOptions.NONE); }

    /**
     * A vote for it, by an approver of the current step (RULES 3.3, 3.5). {@code more} takes the rest by name.
     */
    public AccessRequest approve(Entity id, Consumer<ApproveParams> more) { return approve(Values.id("id", id), more, CallOptions.NONE); }

    /** A vote for it, by an approver of the current step (RULES 3.3, 3.5). With options for this call. */
    public AccessRequest approve(String id, Consumer<ApproveParams> more, CallOptions options) { return caller.await(approveAsync(id, more, options)); }

    /**
     * A vote for it, by an approver of the current step (RULES 3.3, 3.5). Cancelling the future gives the call up.
     */
    public CompletableFuture<AccessRequest> approveAsync(String id) { return approveAsync(id, more -> {}, CallOptions.NONE); }

    /**
     * A vote for it, by an approver of the current step (RULES 3.3, 3.5). Cancelling the future gives the call up.
     */
    public CompletableFuture<AccessRequest> approveAsync(Entity id) { return approveAsync(Values.id("id", id), more -> {}, CallOptions.NONE); }

    /**
     * A vote for it, by an approver of the current step (RULES 3.3, 3.5). Cancelling the future gives the call up.
     * With options for this call.
     */
    public CompletableFuture<AccessRequest> approveAsync(String id, CallOptions options) { return approveAsync(id, more -> {}, options); }

    /**
     * A vote for it, by an approver of the current step (RULES 3.3, 3.5). Cancelling the future gives the call up.
     * {@code more} takes the rest by name.
     */
    public CompletableFuture<AccessRequest> approveAsync(String id, Consumer<ApproveParams> more) { return approveAsync(id, more, CallOptions.NONE); }

    /**
     * A vote for it, by an approver of the current step (RULES 3.3, 3.5). Cancelling the future gives the call up.
     * {@code more} takes the rest by name.
     */
    public CompletableFuture<AccessRequest> approveAsync(Entity id, Consumer<ApproveParams> more) { return approveAsync(Values.id("id", id), more, CallOptions.NONE); }

    /**
     * A vote for it, by an approver of the current step (RULES 3.3, 3.5). Cancelling the future gives the call up.
     * With options for this call.
     */
    public CompletableFuture<AccessRequest> approveAsync(String id, Consumer<ApproveParams> more, CallOptions options) {
        var given = new ApproveParams();
        more.accept(given);
        var out = new Writer();
        out.text(1, id);
        out.text(2, given.comment);
        out.text(3, given.actAs);
        return caller.call("AccessRequests.Approve", out, options, in -> Values.<AccessRequest>field(in, 1, null, one -> AccessRequest.read(one.message())));
    }

    /** What {@code approve} takes by name, none of which it needs. */
    public static final class ApproveParams {
        private String comment = "";
        private String actAs = "";

        private ApproveParams() {}

        /** Comment. */
        public ApproveParams comment(String comment) { this.comment = comment; return this; }

        /** What was given. @return comment */
        public String comment() { return comment; }

        /** Act as. */
        public ApproveParams actAs(String actAs) { this.actAs = actAs; return this; }

        /** Act as. */
        public ApproveParams actAs(Entity actAs) { this.actAs = Values.id("actAs", actAs); return this; }

        /** What was given. @return actAs */
        public String actAs() { return actAs; }
    }

    /** A vote against it, by an approver of the current step: the request ends. */
    public AccessRequest deny(String id) { return deny(id, more -> {}, CallOptions.NONE); }

    /** A vote against it, by an approver of the current step: the request ends. */
    public AccessRequest deny(Entity id) { return deny(Values.id("id", id), more -> {}, CallOptions.NONE); }

    /** A vote against it, by an approver of the current step: the request ends. With options for this call. */
    public AccessRequest deny(String id, CallOptions options) { return deny(id, more -> {}, options); }

    /**
     * A vote against it, by an approver of the current step: the request ends. {@code more} takes the rest by name.
     */
    public AccessRequest deny(String id, Consumer<DenyParams> more) { return deny(id, more, CallOptions.NONE); }

    /**
     * A vote against it, by an approver of the current step: the request ends. {@code more} takes the rest by name.
     */
    public AccessRequest deny(Entity id, Consumer<DenyParams> more) { return deny(Values.id("id", id), more, CallOptions.NONE); }

    /** A vote against it, by an approver of the current step: the request ends. With options for this call. */
    public AccessRequest deny(String id, Consumer<DenyParams> more, CallOptions options) { return caller.await(denyAsync(id, more, options)); }

    /**
     * A vote against it, by an approver of the current step: the request ends. Cancelling the future gives the call
     * up.
     */
    public CompletableFuture<AccessRequest> denyAsync(String id) { return denyAsync(id, more -> {}, CallOptions.NONE); }

    /**
     * A vote against it, by an approver of the current step: the request ends. Cancelling the future gives the call
     * up.
     */
    public CompletableFuture<AccessRequest> denyAsync(Entity id) { return denyAsync(Values.id("id", id), more -> {}, CallOptions.NONE); }

    /**
     * A vote against it, by an approver of the current step: the request ends. Cancelling the future gives the call
     * up. With options for this call.
     */
    public CompletableFuture<AccessRequest> denyAsync(String id, CallOptions options) { return denyAsync(id, more -> {}, options); }

    /**
     * A vote against it, by an approver of the current step: the request ends. Cancelling the future gives the call
     * up. {@code more} takes the rest by name.
     */
    public CompletableFuture<AccessRequest> denyAsync(String id, Consumer<DenyParams> more) { return denyAsync(id, more, CallOptions.NONE); }

    /**
     * A vote against it, by an approver of the current step: the request ends. Cancelling the future gives the call
     * up. {@code more} takes the rest by name.
     */
    public CompletableFuture<AccessRequest> denyAsync(Entity id, Consumer<DenyParams> more) { return denyAsync(Values.id("id", id), more, CallOptions.NONE); }

    /**
     * A vote against it, by an approver of the current step: the request ends. Cancelling the future gives the call
     * up. With options for this call.
     */
    public CompletableFuture<AccessRequest> denyAsync(String id, Consumer<DenyParams> more, CallOptions options) {
        var given = new DenyParams();
        more.accept(given);
        var out = new Writer();
        out.text(1, id);
        out.text(2, given.reason);
        out.text(3, given.actAs);
        return caller.call("AccessRequests.Deny", out, options, in -> Values.<AccessRequest>field(in, 1, null, one -> AccessRequest.read(one.message())));
    }

    /** What {@code deny} takes by name, none of which it needs. */
    public static final class DenyParams {
        private String reason = "";
        private String actAs = "";

        private DenyParams() {}

        /** Reason. */
        public DenyParams reason(String reason) { this.reason = reason; return this; }

        /** What was given. @return reason */
        public String reason() { return reason; }

        /** Act as. */
        public DenyParams actAs(String actAs) { this.actAs = actAs; return this; }

        /** Act as. */
        public DenyParams actAs(Entity actAs) { this.actAs = Values.id("actAs", actAs); return this; }

        /** What was given. @return actAs */
        public String actAs() { return actAs; }
    }

    /** Its requester takes it back while it is pending. */
    public AccessRequest cancel(String id) { return cancel(id, more -> {}, CallOptions.NONE); }

    /** Its requester takes it back while it is pending. */
    public AccessRequest cancel(Entity id) { return cancel(Values.id("id", id), more -> {}, CallOptions.NONE); }

    /** Its requester takes it back while it is pending. With options for this call. */
    public AccessRequest cancel(String id, CallOptions options) { return cancel(id, more -> {}, options); }

    /** Its requester takes it back while it is pending. {@code more} takes the rest by name. */
    public AccessRequest cancel(String id, Consumer<CancelParams> more) { return cancel(id, more, CallOptions.NONE); }

    /** Its requester takes it back while it is pending. {@code more} takes the rest by name. */
    public AccessRequest cancel(Entity id, Consumer<CancelParams> more) { return cancel(Values.id("id", id), more, CallOptions.NONE); }

    /** Its requester takes it back while it is pending. With options for this call. */
    public AccessRequest cancel(String id, Consumer<CancelParams> more, CallOptions options) { return caller.await(cancelAsync(id, more, options)); }

    /** Its requester takes it back while it is pending. Cancelling the future gives the call up. */
    public CompletableFuture<AccessRequest> cancelAsync(String id) { return cancelAsync(id, more -> {}, CallOptions.NONE); }

    /** Its requester takes it back while it is pending. Cancelling the future gives the call up. */
    public CompletableFuture<AccessRequest> cancelAsync(Entity id) { return cancelAsync(Values.id("id", id), more -> {}, CallOptions.NONE); }

    /**
     * Its requester takes it back while it is pending. Cancelling the future gives the call up. With options for
     * this call.
     */
    public CompletableFuture<AccessRequest> cancelAsync(String id, CallOptions options) { return cancelAsync(id, more -> {}, options); }

    /**
     * Its requester takes it back while it is pending. Cancelling the future gives the call up. {@code more} takes
     * the rest by name.
     */
    public CompletableFuture<AccessRequest> cancelAsync(String id, Consumer<CancelParams> more) { return cancelAsync(id, more, CallOptions.NONE); }

    /**
     * Its requester takes it back while it is pending. Cancelling the future gives the call up. {@code more} takes
     * the rest by name.
     */
    public CompletableFuture<AccessRequest> cancelAsync(Entity id, Consumer<CancelParams> more) { return cancelAsync(Values.id("id", id), more, CallOptions.NONE); }

    /**
     * Its requester takes it back while it is pending. Cancelling the future gives the call up. With options for
     * this call.
     */
    public CompletableFuture<AccessRequest> cancelAsync(String id, Consumer<CancelParams> more, CallOptions options) {
        var given = new CancelParams();
        more.accept(given);
        var out = new Writer();
        out.text(1, id);
        out.text(2, given.reason);
        out.text(3, given.actAs);
        return caller.call("AccessRequests.Cancel", out, options, in -> Values.<AccessRequest>field(in, 1, null, one -> AccessRequest.read(one.message())));
    }

    /** What {@code cancel} takes by name, none of which it needs. */
    public static final class CancelParams {
        private String reason = "";
        private String actAs = "";

        private CancelParams() {}

        /** Reason. */
        public CancelParams reason(String reason) { this.reason = reason; return this; }

        /** What was given. @return reason */
        public String reason() { return reason; }

        /** Act as. */
        public CancelParams actAs(String actAs) { this.actAs = actAs; return this; }

        /** Act as. */
        public CancelParams actAs(Entity actAs) { this.actAs = Values.id("actAs", actAs); return this; }

        /** What was given. @return actAs */
        public String actAs() { return actAs; }
    }

    /**
     * More time for what was granted, in place (RULES 2.5). Who has {@code grant:write} extends at once; the
     * requester at once as far as the workflow lets, else by a request that is approved like a new one, and which
     * is answered.
     */
    public AccessRequestExtendResponse extend(String id) { return extend(id, more -> {}, CallOptions.NONE); }

    /**
     * More time for what was granted, in place (RULES 2.5). Who has {@code grant:write} extends at once; the
     * requester at once as far as the workflow lets, else by a request that is approved like a new one, and which
     * is answered.
     */
    public AccessRequestExtendResponse extend(Entity id) { return extend(Values.id("id", id), more -> {}, CallOptions.NONE); }

    /**
     * More time for what was granted, in place (RULES 2.5). Who has {@code grant:write} extends at once; the
     * requester at once as far as the workflow lets, else by a request that is approved like a new one, and which
     * is answered. With options for this call.
     */
    public AccessRequestExtendResponse extend(String id, CallOptions options) { return extend(id, more -> {}, options); }

    /**
     * More time for what was granted, in place (RULES 2.5). Who has {@code grant:write} extends at once; the
     * requester at once as far as the workflow lets, else by a request that is approved like a new one, and which
     * is answered. {@code more} takes the rest by name.
     */
    public AccessRequestExtendResponse extend(String id, Consumer<ExtendParams> more) { return extend(id, more, CallOptions.NONE); }

    /**
     * More time for what was granted, in place (RULES 2.5). Who has {@code grant:write} extends at once; the
     * requester at once as far as the workflow lets, else by a request that is approved like a new one, and which
     * is answered. {@code more} takes the rest by name.
     */
    public AccessRequestExtendResponse extend(Entity id, Consumer<ExtendParams> more) { return extend(Values.id("id", id), more, CallOptions.NONE); }

    /**
     * More time for what was granted, in place (RULES 2.5). Who has {@code grant:write} extends at once; the
     * requester at once as far as the workflow lets, else by a request that is approved like a new one, and which
     * is answered. With options for this call.
     */
    public AccessRequestExtendResponse extend(String id, Consumer<ExtendParams> more, CallOptions options) { return caller.await(extendAsync(id, more, options)); }

    /**
     * More time for what was granted, in place (RULES 2.5). Who has {@code grant:write} extends at once; the
     * requester at once as far as the workflow lets, else by a request that is approved like a new one, and which
     * is answered. Cancelling the future gives the call up.
     */
    public CompletableFuture<AccessRequestExtendResponse> extendAsync(String id) { return extendAsync(id, more -> {}, CallOptions.NONE); }

    /**
     * More time for what was granted, in place (RULES 2.5). Who has {@code grant:write} extends at once; the
     * requester at once as far as the workflow lets, else by a request that is approved like a new one, and which
     * is answered. Cancelling the future gives the call up.
     */
    public CompletableFuture<AccessRequestExtendResponse> extendAsync(Entity id) { return extendAsync(Values.id("id", id), more -> {}, CallOptions.NONE); }

    /**
     * More time for what was granted, in place (RULES 2.5). Who has {@code grant:write} extends at once; the
     * requester at once as far as the workflow lets, else by a request that is approved like a new one, and which
     * is answered. Cancelling the future gives the call up. With options for this call.
     */
    public CompletableFuture<AccessRequestExtendResponse> extendAsync(String id, CallOptions options) { return extendAsync(id, more -> {}, options); }

    /**
     * More time for what was granted, in place (RULES 2.5). Who has {@code grant:write} extends at once; the
     * requester at once as far as the workflow lets, else by a request that is approved like a new one, and which
     * is answered. Cancelling the future gives the call up. {@code more} takes the rest by name.
     */
    public CompletableFuture<AccessRequestExtendResponse> extendAsync(String id, Consumer<ExtendParams> more) { return extendAsync(id, more, CallOptions.NONE); }

    /**
     * More time for what was granted, in place (RULES 2.5). Who has {@code grant:write} extends at once; the
     * requester at once as far as the workflow lets, else by a request that is approved like a new one, and which
     * is answered. Cancelling the future gives the call up. {@code more} takes the rest by name.
     */
    public CompletableFuture<AccessRequestExtendResponse> extendAsync(Entity id, Consumer<ExtendParams> more) { return extendAsync(Values.id("id", id), more, CallOptions.NONE); }

    /**
     * More time for what was granted, in place (RULES 2.5). Who has {@code grant:write} extends at once; the
     * requester at once as far as the workflow lets, else by a request that is approved like a new one, and which
     * is answered. Cancelling the future gives the call up. With options for this call.
     */
    public CompletableFuture<AccessRequestExtendResponse> extendAsync(String id, Consumer<ExtendParams> more, CallOptions options) {
        var given = new ExtendParams();
        more.accept(given);
        var out = new Writer();
        out.text(1, id);
        out.duration(2, given.by);
        out.instant(3, given.validUntil);
        out.text(4, given.reason);
        out.text(5, given.actAs);
        return caller.call("AccessRequests.Extend", out, options, in -> AccessRequestExtendResponse.read(in));
    }

    /** What {@code extend} takes by name, none of which it needs. */
    public static final class ExtendParams {
        private Duration by = null;
        private Instant validUntil = null;
        private String reason = "";
        private String actAs = "";

        private ExtendParams() {}

        /** How much later the present end becomes; positive. */
        public ExtendParams by(Duration by) { this.by = by; return this; }

        /** What was given. @return by */
        public Duration by() { return by; }

        /** The new end; later than the present one. */
        public ExtendParams validUntil(Instant validUntil) { this.validUntil = validUntil; return this; }

        /** What was given. @return validUntil */
        public Instant validUntil() { return validUntil; }

        /** Reason. */
        public ExtendParams reason(String reason) { this.reason = reason; return this; }

        /** What was given. @return reason */
        public String reason() { return reason; }

        /** Act as. */
        public ExtendParams actAs(String actAs) { this.actAs = actAs; return this; }

        /** Act as. */
        public ExtendParams actAs(Entity actAs) { this.actAs = Values.id("actAs", actAs); return this; }

        /** What was given. @return actAs */
        public String actAs() { return actAs; }
    }

    /**
     * Ends access that grants give, at once (RULES 2.7): one grant, a request's, or all that an account, a resource
     * or a role has. One's own without permission, of others with {@code grant:write}.
     */
    public AccessRequestRevokeResponse revoke() { return revoke(more -> {}, CallOptions.NONE); }

    /**
     * Ends access that grants give, at once (RULES 2.7): one grant, a request's, or all that an account, a resource
     * or a role has. One's own without permission, of others with {@code grant:write}. With options for this call.
     */
    public AccessRequestRevokeResponse revoke(CallOptions options) { return revoke(more -> {}, options); }

    /**
     * Ends access that grants give, at once (RULES 2.7): one grant, a request's, or all that an account, a resource
     * or a role has. One's own without permission, of others with {@code grant:write}. {@code more} takes the rest
     * by name.
     */
    public AccessRequestRevokeResponse revoke(Consumer<RevokeParams> more) { return revoke(more, CallOptions.NONE); }

    /**
     * Ends access that grants give, at once (RULES 2.7): one grant, a request's, or all that an account, a resource
     * or a role has. One's own without permission, of others with {@code grant:write}. With options for this call.
     */
    public AccessRequestRevokeResponse revoke(Consumer<RevokeParams> more, CallOptions options) { return caller.await(revokeAsync(more, options)); }

    /**
     * Ends access that grants give, at once (RULES 2.7): one grant, a request's, or all that an account, a resource
     * or a role has. One's own without permission, of others with {@code grant:write}. Cancelling the future gives
     * the call up.
     */
    public CompletableFuture<AccessRequestRevokeResponse> revokeAsync() { return revokeAsync(more -> {}, CallOptions.NONE); }

    /**
     * Ends access that grants give, at once (RULES 2.7): one grant, a request's, or all that an account, a resource
     * or a role has. One's own without permission, of others with {@code grant:write}. Cancelling the future gives
     * the call up. With options for this call.
     */
    public CompletableFuture<AccessRequestRevokeResponse> revokeAsync(CallOptions options) { return revokeAsync(more -> {}, options); }

    /**
     * Ends access that grants give, at once (RULES 2.7): one grant, a request's, or all that an account, a resource
     * or a role has. One's own without permission, of others with {@code grant:write}. Cancelling the future gives
     * the call up. {@code more} takes the rest by name.
     */
    public CompletableFuture<AccessRequestRevokeResponse> revokeAsync(Consumer<RevokeParams> more) { return revokeAsync(more, CallOptions.NONE); }

    /**
     * Ends access that grants give, at once (RULES 2.7): one grant, a request's, or all that an account, a resource
     * or a role has. One's own without permission, of others with {@code grant:write}. Cancelling the future gives
     * the call up. With options for this call.
     */
    public CompletableFuture<AccessRequestRevokeResponse> revokeAsync(Consumer<RevokeParams> more, CallOptions options) {
        var given = new RevokeParams();
        more.accept(given);
        var out = new Writer();
        out.text(1, given.id);
        out.text(2, given.account);
        out.text(3, given.resource);
        out.text(4, given.role);
        out.text(5, given.reason);
        out.text(6, given.actAs);
        return caller.call("AccessRequests.Revoke", out, options, in -> AccessRequestRevokeResponse.read(in));
    }

    /** What {@code revoke} takes by name, none of which it needs. */
    public static final class RevokeParams {
        private String id = "";
        private String account = "";
        private String resource = "";
        private String role = "";
        private String reason = "";
        private String actAs = "";

        private RevokeParams() {}

        /** A request, or a grant. */
        public RevokeParams id(String id) { this.id = id; return this; }

        /** A request, or a grant. */
        public RevokeParams id(Entity id) { this.id = Values.id("id", id); return this; }

        /** What was given. @return id */
        public String id() { return id; }

        /** All grants that an account has. */
        public RevokeParams account(String account) { this.account = account; return this; }

        /** All grants that an account has. */
        public RevokeParams account(Entity account) { this.account = Values.id("account", account); return this; }

        /** What was given. @return account */
        public String account() { return account; }

        /** All grants on a resource. */
        public RevokeParams resource(String resource) { this.resource = resource; return this; }

        /** All grants on a resource. */
        public RevokeParams resource(Entity resource) { this.resource = Values.id("resource", resource); return this; }

        /** What was given. @return resource */
        public String resource() { return resource; }

        /** All memberships of a role that requests gave. */
        public RevokeParams role(String role) { this.role = role; return this; }

        /** All memberships of a role that requests gave. */
        public RevokeParams role(Entity role) { this.role = Values.id("role", role); return this; }

        /** What was given. @return role */
        public String role() { return role; }

        /** Reason. */
        public RevokeParams reason(String reason) { this.reason = reason; return this; }

        /** What was given. @return reason */
        public String reason() { return reason; }

        /** Act as. */
        public RevokeParams actAs(String actAs) { this.actAs = actAs; return this; }

        /** Act as. */
        public RevokeParams actAs(Entity actAs) { this.actAs = Values.id("actAs", actAs); return this; }

        /** What was given. @return actAs */
        public String actAs() { return actAs; }
    }

    /**
     * Looks at a use of break-glass afterwards (RULES 3.8): somebody who could have approved it, or has {@code
     * grant:write}, and not its user. Until then its user breaks no other glass.
     */
    public AccessRequest review(String id) { return review(id, more -> {}, CallOptions.NONE); }

    /**
     * Looks at a use of break-glass afterwards (RULES 3.8): somebody who could have approved it, or has {@code
     * grant:write}, and not its user. Until then its user breaks no other glass.
     */
    public AccessRequest review(Entity id) { return review(Values.id("id", id), more -> {}, CallOptions.NONE); }

    /**
     * Looks at a use of break-glass afterwards (RULES 3.8): somebody who could have approved it, or has {@code
     * grant:write}, and not its user. Until then its user breaks no other glass. With options for this call.
     */
    public AccessRequest review(String id, CallOptions options) { return review(id, more -> {}, options); }

    /**
     * Looks at a use of break-glass afterwards (RULES 3.8): somebody who could have approved it, or has {@code
     * grant:write}, and not its user. Until then its user breaks no other glass. {@code more} takes the rest by
     * name.
     */
    public AccessRequest review(String id, Consumer<ReviewParams> more) { return review(id, more, CallOptions.NONE); }

    /**
     * Looks at a use of break-glass afterwards (RULES 3.8): somebody who could have approved it, or has {@code
     * grant:write}, and not its user. Until then its user breaks no other glass. {@code more} takes the rest by
     * name.
     */
    public AccessRequest review(Entity id, Consumer<ReviewParams> more) { return review(Values.id("id", id), more, CallOptions.NONE); }

    /**
     * Looks at a use of break-glass afterwards (RULES 3.8): somebody who could have approved it, or has {@code
     * grant:write}, and not its user. Until then its user breaks no other glass. With options for this call.
     */
    public AccessRequest review(String id, Consumer<ReviewParams> more, CallOptions options) { return caller.await(reviewAsync(id, more, options)); }

    /**
     * Looks at a use of break-glass afterwards (RULES 3.8): somebody who could have approved it, or has {@code
     * grant:write}, and not its user. Until then its user breaks no other glass. Cancelling the future gives the
     * call up.
     */
    public CompletableFuture<AccessRequest> reviewAsync(String id) { return reviewAsync(id, more -> {}, CallOptions.NONE); }

    /**
     * Looks at a use of break-glass afterwards (RULES 3.8): somebody who could have approved it, or has {@code
     * grant:write}, and not its user. Until then its user breaks no other glass. Cancelling the future gives the
     * call up.
     */
    public CompletableFuture<AccessRequest> reviewAsync(Entity id) { return reviewAsync(Values.id("id", id), more -> {}, CallOptions.NONE); }

    /**
     * Looks at a use of break-glass afterwards (RULES 3.8): somebody who could have approved it, or has {@code
     * grant:write}, and not its user. Until then its user breaks no other glass. Cancelling the future gives the
     * call up. With options for this call.
     */
    public CompletableFuture<AccessRequest> reviewAsync(String id, CallOptions options) { return reviewAsync(id, more -> {}, options); }

    /**
     * Looks at a use of break-glass afterwards (RULES 3.8): somebody who could have approved it, or has {@code
     * grant:write}, and not its user. Until then its user breaks no other glass. Cancelling the future gives the
     * call up. {@code more} takes the rest by name.
     */
    public CompletableFuture<AccessRequest> reviewAsync(String id, Consumer<ReviewParams> more) { return reviewAsync(id, more, CallOptions.NONE); }

    /**
     * Looks at a use of break-glass afterwards (RULES 3.8): somebody who could have approved it, or has {@code
     * grant:write}, and not its user. Until then its user breaks no other glass. Cancelling the future gives the
     * call up. {@code more} takes the rest by name.
     */
    public CompletableFuture<AccessRequest> reviewAsync(Entity id, Consumer<ReviewParams> more) { return reviewAsync(Values.id("id", id), more, CallOptions.NONE); }

    /**
     * Looks at a use of break-glass afterwards (RULES 3.8): somebody who could have approved it, or has {@code
     * grant:write}, and not its user. Until then its user breaks no other glass. Cancelling the future gives the
     * call up. With options for this call.
     */
    public CompletableFuture<AccessRequest> reviewAsync(String id, Consumer<ReviewParams> more, CallOptions options) {
        var given = new ReviewParams();
        more.accept(given);
        var out = new Writer();
        out.text(1, id);
        out.text(2, given.comment);
        out.text(3, given.actAs);
        return caller.call("AccessRequests.Review", out, options, in -> Values.<AccessRequest>field(in, 1, null, one -> AccessRequest.read(one.message())));
    }

    /** What {@code review} takes by name, none of which it needs. */
    public static final class ReviewParams {
        private String comment = "";
        private String actAs = "";

        private ReviewParams() {}

        /** Comment. */
        public ReviewParams comment(String comment) { this.comment = comment; return this; }

        /** What was given. @return comment */
        public String comment() { return comment; }

        /** Act as. */
        public ReviewParams actAs(String actAs) { this.actAs = actAs; return this; }

        /** Act as. */
        public ReviewParams actAs(Entity actAs) { this.actAs = Values.id("actAs", actAs); return this; }

        /** What was given. @return actAs */
        public String actAs() { return actAs; }
    }

    /**
     * Waits for a request to get so far, and answers with it as it is then: until it is {@code granted}, until its
     * access has {@code started}, or until it has {@code ended}. It listens to the request's events; where there
     * are none, as on StrongDM, it asks again every few seconds. A request that ends without what was waited for
     * fails with {@code DENIED} or {@code NOT_GRANTED}, a wait that takes longer than {@code timeout} with {@code
     * DEADLINE_EXCEEDED}.
     */
    public AccessRequest await(String id) { return await(id, more -> {}, CallOptions.NONE); }

    /**
     * Waits for a request to get so far, and answers with it as it is then: until it is {@code granted}, until its
     * access has {@code started}, or until it has {@code ended}. It listens to the request's events; where there
     * are none, as on StrongDM, it asks again every few seconds. A request that ends without what was waited for
     * fails with {@code DENIED} or {@code NOT_GRANTED}, a wait that takes longer than {@code timeout} with {@code
     * DEADLINE_EXCEEDED}.
     */
    public AccessRequest await(Entity id) { return await(Values.id("id", id), more -> {}, CallOptions.NONE); }

    /**
     * Waits for a request to get so far, and answers with it as it is then: until it is {@code granted}, until its
     * access has {@code started}, or until it has {@code ended}. It listens to the request's events; where there
     * are none, as on StrongDM, it asks again every few seconds. A request that ends without what was waited for
     * fails with {@code DENIED} or {@code NOT_GRANTED}, a wait that takes longer than {@code timeout} with {@code
     * DEADLINE_EXCEEDED}. With options for this call.
     */
    public AccessRequest await(String id, CallOptions options) { return await(id, more -> {}, options); }

    /**
     * Waits for a request to get so far, and answers with it as it is then: until it is {@code granted}, until its
     * access has {@code started}, or until it has {@code ended}. It listens to the request's events; where there
     * are none, as on StrongDM, it asks again every few seconds. A request that ends without what was waited for
     * fails with {@code DENIED} or {@code NOT_GRANTED}, a wait that takes longer than {@code timeout} with {@code
     * DEADLINE_EXCEEDED}. {@code more} takes the rest by name.
     */
    public AccessRequest await(String id, Consumer<AwaitParams> more) { return await(id, more, CallOptions.NONE); }

    /**
     * Waits for a request to get so far, and answers with it as it is then: until it is {@code granted}, until its
     * access has {@code started}, or until it has {@code ended}. It listens to the request's events; where there
     * are none, as on StrongDM, it asks again every few seconds. A request that ends without what was waited for
     * fails with {@code DENIED} or {@code NOT_GRANTED}, a wait that takes longer than {@code timeout} with {@code
     * DEADLINE_EXCEEDED}. {@code more} takes the rest by name.
     */
    public AccessRequest await(Entity id, Consumer<AwaitParams> more) { return await(Values.id("id", id), more, CallOptions.NONE); }

    /**
     * Waits for a request to get so far, and answers with it as it is then: until it is {@code granted}, until its
     * access has {@code started}, or until it has {@code ended}. It listens to the request's events; where there
     * are none, as on StrongDM, it asks again every few seconds. A request that ends without what was waited for
     * fails with {@code DENIED} or {@code NOT_GRANTED}, a wait that takes longer than {@code timeout} with {@code
     * DEADLINE_EXCEEDED}. With options for this call.
     */
    public AccessRequest await(String id, Consumer<AwaitParams> more, CallOptions options) { return caller.await(awaitAsync(id, more, options)); }

    /**
     * Waits for a request to get so far, and answers with it as it is then: until it is {@code granted}, until its
     * access has {@code started}, or until it has {@code ended}. It listens to the request's events; where there
     * are none, as on StrongDM, it asks again every few seconds. A request that ends without what was waited for
     * fails with {@code DENIED} or {@code NOT_GRANTED}, a wait that takes longer than {@code timeout} with {@code
     * DEADLINE_EXCEEDED}. Cancelling the future gives the call up.
     */
    public CompletableFuture<AccessRequest> awaitAsync(String id) { return awaitAsync(id, more -> {}, CallOptions.NONE); }

    /**
     * Waits for a request to get so far, and answers with it as it is then: until it is {@code granted}, until its
     * access has {@code started}, or until it has {@code ended}. It listens to the request's events; where there
     * are none, as on StrongDM, it asks again every few seconds. A request that ends without what was waited for
     * fails with {@code DENIED} or {@code NOT_GRANTED}, a wait that takes longer than {@code timeout} with {@code
     * DEADLINE_EXCEEDED}. Cancelling the future gives the call up.
     */
    public CompletableFuture<AccessRequest> awaitAsync(Entity id) { return awaitAsync(Values.id("id", id), more -> {}, CallOptions.NONE); }

    /**
     * Waits for a request to get so far, and answers with it as it is then: until it is {@code granted}, until its
     * access has {@code started}, or until it has {@code ended}. It listens to the request's events; where there
     * are none, as on StrongDM, it asks again every few seconds. A request that ends without what was waited for
     * fails with {@code DENIED} or {@code NOT_GRANTED}, a wait that takes longer than {@code timeout} with {@code
     * DEADLINE_EXCEEDED}. Cancelling the future gives the call up. With options for this call.
     */
    public CompletableFuture<AccessRequest> awaitAsync(String id, CallOptions options) { return awaitAsync(id, more -> {}, options); }

    /**
     * Waits for a request to get so far, and answers with it as it is then: until it is {@code granted}, until its
     * access has {@code started}, or until it has {@code ended}. It listens to the request's events; where there
     * are none, as on StrongDM, it asks again every few seconds. A request that ends without what was waited for
     * fails with {@code DENIED} or {@code NOT_GRANTED}, a wait that takes longer than {@code timeout} with {@code
     * DEADLINE_EXCEEDED}. Cancelling the future gives the call up. {@code more} takes the rest by name.
     */
    public CompletableFuture<AccessRequest> awaitAsync(String id, Consumer<AwaitParams> more) { return awaitAsync(id, more, CallOptions.NONE); }

    /**
     * Waits for a request to get so far, and answers with it as it is then: until it is {@code granted}, until its
     * access has {@code started}, or until it has {@code ended}. It listens to the request's events; where there
     * are none, as on StrongDM, it asks again every few seconds. A request that ends without what was waited for
     * fails with {@code DENIED} or {@code NOT_GRANTED}, a wait that takes longer than {@code timeout} with {@code
     * DEADLINE_EXCEEDED}. Cancelling the future gives the call up. {@code more} takes the rest by name.
     */
    public CompletableFuture<AccessRequest> awaitAsync(Entity id, Consumer<AwaitParams> more) { return awaitAsync(Values.id("id", id), more, CallOptions.NONE); }

    /**
     * Waits for a request to get so far, and answers with it as it is then: until it is {@code granted}, until its
     * access has {@code started}, or until it has {@code ended}. It listens to the request's events; where there
     * are none, as on StrongDM, it asks again every few seconds. A request that ends without what was waited for
     * fails with {@code DENIED} or {@code NOT_GRANTED}, a wait that takes longer than {@code timeout} with {@code
     * DEADLINE_EXCEEDED}. Cancelling the future gives the call up. With options for this call.
     */
    public CompletableFuture<AccessRequest> awaitAsync(String id, Consumer<AwaitParams> more, CallOptions options) {
        var given = new AwaitParams();
        more.accept(given);
        var out = new Writer();
        out.text(1, id);
        out.text(2, given.actAs);
        return caller.call("AccessRequests.Wait", out, options, Values.waiting(given.until, given.timeout), in -> Values.part(in, 1, "access_request", AccessRequest::read));
    }

    /** What {@code await} takes by name, none of which it needs. */
    public static final class AwaitParams {
        private String actAs = "";
        private Until until;
        private Duration timeout;

        private AwaitParams() {}

        /** Act as. */
        public AwaitParams actAs(String actAs) { this.actAs = actAs; return this; }

        /** Act as. */
        public AwaitParams actAs(Entity actAs) { this.actAs = Values.id("actAs", actAs); return this; }

        /** What was given. @return actAs */
        public String actAs() { return actAs; }

        /** How far it has to get; until it is granted, where nothing is said. */
        public AwaitParams until(Until until) { this.until = until; return this; }

        /** How long to wait at most; 10 minutes where nothing is said. */
        public AwaitParams timeout(Duration timeout) { this.timeout = timeout; return this; }
    }

    /**
     * Takes a request back while it is pending, and what it granted once it is not: for who gives up, or has done
     * what it was for. What has ended already stays as it is.
     */
    public AccessRequestRevokeResponse takeBack(String id) { return takeBack(id, more -> {}, CallOptions.NONE); }

    /**
     * Takes a request back while it is pending, and what it granted once it is not: for who gives up, or has done
     * what it was for. What has ended already stays as it is.
     */
    public AccessRequestRevokeResponse takeBack(Entity id) { return takeBack(Values.id("id", id), more -> {}, CallOptions.NONE); }

    /**
     * Takes a request back while it is pending, and what it granted once it is not: for who gives up, or has done
     * what it was for. What has ended already stays as it is. With options for this call.
     */
    public AccessRequestRevokeResponse takeBack(String id, CallOptions options) { return takeBack(id, more -> {}, options); }

    /**
     * Takes a request back while it is pending, and what it granted once it is not: for who gives up, or has done
     * what it was for. What has ended already stays as it is. {@code more} takes the rest by name.
     */
    public AccessRequestRevokeResponse takeBack(String id, Consumer<TakeBackParams> more) { return takeBack(id, more, CallOptions.NONE); }

    /**
     * Takes a request back while it is pending, and what it granted once it is not: for who gives up, or has done
     * what it was for. What has ended already stays as it is. {@code more} takes the rest by name.
     */
    public AccessRequestRevokeResponse takeBack(Entity id, Consumer<TakeBackParams> more) { return takeBack(Values.id("id", id), more, CallOptions.NONE); }

    /**
     * Takes a request back while it is pending, and what it granted once it is not: for who gives up, or has done
     * what it was for. What has ended already stays as it is. With options for this call.
     */
    public AccessRequestRevokeResponse takeBack(String id, Consumer<TakeBackParams> more, CallOptions options) { return caller.await(takeBackAsync(id, more, options)); }

    /**
     * Takes a request back while it is pending, and what it granted once it is not: for who gives up, or has done
     * what it was for. What has ended already stays as it is. Cancelling the future gives the call up.
     */
    public CompletableFuture<AccessRequestRevokeResponse> takeBackAsync(String id) { return takeBackAsync(id, more -> {}, CallOptions.NONE); }

    /**
     * Takes a request back while it is pending, and what it granted once it is not: for who gives up, or has done
     * what it was for. What has ended already stays as it is. Cancelling the future gives the call up.
     */
    public CompletableFuture<AccessRequestRevokeResponse> takeBackAsync(Entity id) { return takeBackAsync(Values.id("id", id), more -> {}, CallOptions.NONE); }

    /**
     * Takes a request back while it is pending, and what it granted once it is not: for who gives up, or has done
     * what it was for. What has ended already stays as it is. Cancelling the future gives the call up. With options
     * for this call.
     */
    public CompletableFuture<AccessRequestRevokeResponse> takeBackAsync(String id, CallOptions options) { return takeBackAsync(id, more -> {}, options); }

    /**
     * Takes a request back while it is pending, and what it granted once it is not: for who gives up, or has done
     * what it was for. What has ended already stays as it is. Cancelling the future gives the call up. {@code more}
     * takes the rest by name.
     */
    public CompletableFuture<AccessRequestRevokeResponse> takeBackAsync(String id, Consumer<TakeBackParams> more) { return takeBackAsync(id, more, CallOptions.NONE); }

    /**
     * Takes a request back while it is pending, and what it granted once it is not: for who gives up, or has done
     * what it was for. What has ended already stays as it is. Cancelling the future gives the call up. {@code more}
     * takes the rest by name.
     */
    public CompletableFuture<AccessRequestRevokeResponse> takeBackAsync(Entity id, Consumer<TakeBackParams> more) { return takeBackAsync(Values.id("id", id), more, CallOptions.NONE); }

    /**
     * Takes a request back while it is pending, and what it granted once it is not: for who gives up, or has done
     * what it was for. What has ended already stays as it is. Cancelling the future gives the call up. With options
     * for this call.
     */
    public CompletableFuture<AccessRequestRevokeResponse> takeBackAsync(String id, Consumer<TakeBackParams> more, CallOptions options) {
        var given = new TakeBackParams();
        more.accept(given);
        var out = new Writer();
        out.text(1, id);
        out.text(3, given.actAs);
        return caller.call("AccessRequests.TakeBack", out, options, in -> AccessRequestRevokeResponse.read(in));
    }

    /** What {@code takeBack} takes by name, none of which it needs. */
    public static final class TakeBackParams {
        private String actAs = "";

        private TakeBackParams() {}

        /** Act as. */
        public TakeBackParams actAs(String actAs) { this.actAs = actAs; return this; }

        /** Act as. */
        public TakeBackParams actAs(Entity actAs) { this.actAs = Values.id("actAs", actAs); return this; }

        /** What was given. @return actAs */
        public String actAs() { return actAs; }
    }
}
