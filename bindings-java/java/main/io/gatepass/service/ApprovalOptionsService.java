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

/**
 * What the steps of StrongDM's approval workflows cannot say, beside an approval workflow (RULES 3.7). While there
 * are options, StrongDM's API shows the steps that have some as {@code all}, and changes of the steps are refused
 * there and here: delete the options first.
 */
public final class ApprovalOptionsService {
    private final Caller caller;

    ApprovalOptionsService(Caller caller) { this.caller = caller; }

    /** Creates one and returns it as it was stored. */
    public ApprovalOptionSet create(ApprovalOptionSet approvalOptions) { return create(approvalOptions, CallOptions.NONE); }

    /** Creates one and returns it as it was stored. With options for this call. */
    public ApprovalOptionSet create(ApprovalOptionSet approvalOptions, CallOptions options) { return caller.await(createAsync(approvalOptions, options)); }

    /** Creates one and returns it as it was stored. Cancelling the future gives the call up. */
    public CompletableFuture<ApprovalOptionSet> createAsync(ApprovalOptionSet approvalOptions) { return createAsync(approvalOptions, CallOptions.NONE); }

    /**
     * Creates one and returns it as it was stored. Cancelling the future gives the call up. With options for this
     * call.
     */
    public CompletableFuture<ApprovalOptionSet> createAsync(ApprovalOptionSet approvalOptions, CallOptions options) {
        var out = new Writer();
        out.message(2, approvalOptions);
        return caller.call("ApprovalOptions.Create", out, options, in -> Values.part(in, 2, "approval_options", ApprovalOptionSet::read));
    }

    /** The one with this id. */
    public ApprovalOptionSet get(String id) { return get(id, CallOptions.NONE); }

    /** The one with this id. */
    public ApprovalOptionSet get(Entity id) { return get(Values.id("id", id), CallOptions.NONE); }

    /** The one with this id. With options for this call. */
    public ApprovalOptionSet get(String id, CallOptions options) { return caller.await(getAsync(id, options)); }

    /** The one with this id. Cancelling the future gives the call up. */
    public CompletableFuture<ApprovalOptionSet> getAsync(String id) { return getAsync(id, CallOptions.NONE); }

    /** The one with this id. Cancelling the future gives the call up. */
    public CompletableFuture<ApprovalOptionSet> getAsync(Entity id) { return getAsync(Values.id("id", id), CallOptions.NONE); }

    /** The one with this id. Cancelling the future gives the call up. With options for this call. */
    public CompletableFuture<ApprovalOptionSet> getAsync(String id, CallOptions options) {
        var out = new Writer();
        out.text(2, id);
        return caller.call("ApprovalOptions.Get", out, options, in -> Values.part(in, 2, "approval_options", ApprovalOptionSet::read));
    }

    /**
     * Replaces the one with the entity's id and returns it as it was stored. It overwrites what others changed
     * meanwhile; {@code modify} does not.
     */
    public ApprovalOptionSet update(ApprovalOptionSet approvalOptions) { return update(approvalOptions, CallOptions.NONE); }

    /**
     * Replaces the one with the entity's id and returns it as it was stored. It overwrites what others changed
     * meanwhile; {@code modify} does not. With options for this call.
     */
    public ApprovalOptionSet update(ApprovalOptionSet approvalOptions, CallOptions options) { return caller.await(updateAsync(approvalOptions, options)); }

    /**
     * Replaces the one with the entity's id and returns it as it was stored. It overwrites what others changed
     * meanwhile; {@code modify} does not. Cancelling the future gives the call up.
     */
    public CompletableFuture<ApprovalOptionSet> updateAsync(ApprovalOptionSet approvalOptions) { return updateAsync(approvalOptions, CallOptions.NONE); }

    /**
     * Replaces the one with the entity's id and returns it as it was stored. It overwrites what others changed
     * meanwhile; {@code modify} does not. Cancelling the future gives the call up. With options for this call.
     */
    public CompletableFuture<ApprovalOptionSet> updateAsync(ApprovalOptionSet approvalOptions, CallOptions options) {
        var out = new Writer();
        out.message(2, approvalOptions);
        return caller.call("ApprovalOptions.Update", out, options, in -> Values.part(in, 2, "approval_options", ApprovalOptionSet::read));
    }

    /** Deletes the one with this id. */
    public void delete(String id) { delete(id, CallOptions.NONE); }

    /** Deletes the one with this id. */
    public void delete(Entity id) { delete(Values.id("id", id), CallOptions.NONE); }

    /** Deletes the one with this id. With options for this call. */
    public void delete(String id, CallOptions options) { caller.await(deleteAsync(id, options)); }

    /** Deletes the one with this id. Cancelling the future gives the call up. */
    public CompletableFuture<Void> deleteAsync(String id) { return deleteAsync(id, CallOptions.NONE); }

    /** Deletes the one with this id. Cancelling the future gives the call up. */
    public CompletableFuture<Void> deleteAsync(Entity id) { return deleteAsync(Values.id("id", id), CallOptions.NONE); }

    /** Deletes the one with this id. Cancelling the future gives the call up. With options for this call. */
    public CompletableFuture<Void> deleteAsync(String id, CallOptions options) {
        var out = new Writer();
        out.text(2, id);
        return caller.call("ApprovalOptions.Delete", out, options, in -> null);
    }

    /** All of them, in the order of their ids. */
    public Pages<ApprovalOptionSet> list() { return list(Filter.ALL, CallOptions.NONE); }

    /**
     * Those that the filter matches, in the order of their ids. An empty filter matches all; a {@code ?} in it
     * stands for the next of the values.
     */
    public Pages<ApprovalOptionSet> list(String filter) { return list(Filter.of(filter), CallOptions.NONE); }

    /**
     * Those that the filter matches, in the order of their ids. An empty filter matches all; a {@code ?} in it
     * stands for the next of the values.
     */
    public Pages<ApprovalOptionSet> list(Filter filter) { return list(filter, CallOptions.NONE); }

    /**
     * Those that the filter matches, in the order of their ids. An empty filter matches all; a {@code ?} in it
     * stands for the next of the values. With options for this call.
     */
    public Pages<ApprovalOptionSet> list(Filter filter, CallOptions options) {
        var out = new Writer();
        out.text(2, filter.template());
        return caller.pages("ApprovalOptions.List", out, filter.values(), options, 2, ApprovalOptionSet::read);
    }

    /**
     * Gets the one with this id, writes back what {@code change} makes of it, unless someone else changed it
     * meanwhile: then begins again, a few times (RULES 8). {@code change} may therefore run more than once. On
     * StrongDM the last write wins.
     */
    public ApprovalOptionSet modify(String id, UnaryOperator<ApprovalOptionSet> change) { return modify(id, change, CallOptions.NONE); }

    /**
     * Gets the one with this id, writes back what {@code change} makes of it, unless someone else changed it
     * meanwhile: then begins again, a few times (RULES 8). {@code change} may therefore run more than once. On
     * StrongDM the last write wins. With options for this call.
     */
    public ApprovalOptionSet modify(String id, UnaryOperator<ApprovalOptionSet> change, CallOptions options) {
        var get = new Writer();
        get.text(2, id);
        return caller.modify(
            "ApprovalOptions.Get", get, in -> Values.part(in, 2, "approval_options", ApprovalOptionSet::read),
            "ApprovalOptions.Update", (out, changed) -> {
                out.message(2, changed);
            },
            change, options
        );
    }
}
