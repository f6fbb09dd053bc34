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

/** The service {@code ApprovalWorkflows}. */
public final class ApprovalWorkflowsService {
    private final Caller caller;

    ApprovalWorkflowsService(Caller caller) { this.caller = caller; }

    /** Creates one and returns it as it was stored. */
    public ApprovalWorkflow create(ApprovalWorkflow approvalWorkflow) { return create(approvalWorkflow, CallOptions.NONE); }

    /** Creates one and returns it as it was stored. With options for this call. */
    public ApprovalWorkflow create(ApprovalWorkflow approvalWorkflow, CallOptions options) { return caller.await(createAsync(approvalWorkflow, options)); }

    /** Creates one and returns it as it was stored. Cancelling the future gives the call up. */
    public CompletableFuture<ApprovalWorkflow> createAsync(ApprovalWorkflow approvalWorkflow) { return createAsync(approvalWorkflow, CallOptions.NONE); }

    /**
     * Creates one and returns it as it was stored. Cancelling the future gives the call up. With options for this
     * call.
     */
    public CompletableFuture<ApprovalWorkflow> createAsync(ApprovalWorkflow approvalWorkflow, CallOptions options) {
        var out = new Writer();
        out.message(2, approvalWorkflow);
        return caller.call("ApprovalWorkflows.Create", out, options, in -> Values.part(in, 2, "approval_workflow", ApprovalWorkflow::read));
    }

    /** The one with this id. */
    public ApprovalWorkflow get(String id) { return get(id, CallOptions.NONE); }

    /** The one with this id. */
    public ApprovalWorkflow get(Entity id) { return get(Values.id("id", id), CallOptions.NONE); }

    /** The one with this id. With options for this call. */
    public ApprovalWorkflow get(String id, CallOptions options) { return caller.await(getAsync(id, options)); }

    /** The one with this id. Cancelling the future gives the call up. */
    public CompletableFuture<ApprovalWorkflow> getAsync(String id) { return getAsync(id, CallOptions.NONE); }

    /** The one with this id. Cancelling the future gives the call up. */
    public CompletableFuture<ApprovalWorkflow> getAsync(Entity id) { return getAsync(Values.id("id", id), CallOptions.NONE); }

    /** The one with this id. Cancelling the future gives the call up. With options for this call. */
    public CompletableFuture<ApprovalWorkflow> getAsync(String id, CallOptions options) {
        var out = new Writer();
        out.text(2, id);
        return caller.call("ApprovalWorkflows.Get", out, options, in -> Values.part(in, 2, "approval_workflow", ApprovalWorkflow::read));
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
        return caller.call("ApprovalWorkflows.Delete", out, options, in -> null);
    }

    /**
     * Replaces the one with the entity's id and returns it as it was stored. It overwrites what others changed
     * meanwhile; {@code modify} does not.
     */
    public ApprovalWorkflow update(ApprovalWorkflow approvalWorkflow) { return update(approvalWorkflow, CallOptions.NONE); }

    /**
     * Replaces the one with the entity's id and returns it as it was stored. It overwrites what others changed
     * meanwhile; {@code modify} does not. With options for this call.
     */
    public ApprovalWorkflow update(ApprovalWorkflow approvalWorkflow, CallOptions options) { return caller.await(updateAsync(approvalWorkflow, options)); }

    /**
     * Replaces the one with the entity's id and returns it as it was stored. It overwrites what others changed
     * meanwhile; {@code modify} does not. Cancelling the future gives the call up.
     */
    public CompletableFuture<ApprovalWorkflow> updateAsync(ApprovalWorkflow approvalWorkflow) { return updateAsync(approvalWorkflow, CallOptions.NONE); }

    /**
     * Replaces the one with the entity's id and returns it as it was stored. It overwrites what others changed
     * meanwhile; {@code modify} does not. Cancelling the future gives the call up. With options for this call.
     */
    public CompletableFuture<ApprovalWorkflow> updateAsync(ApprovalWorkflow approvalWorkflow, CallOptions options) {
        var out = new Writer();
        out.message(2, approvalWorkflow);
        return caller.call("ApprovalWorkflows.Update", out, options, in -> Values.part(in, 2, "approval_workflow", ApprovalWorkflow::read));
    }

    /** All of them, in the order of their ids. */
    public Pages<ApprovalWorkflow> list() { return list(Filter.ALL, CallOptions.NONE); }

    /**
     * Those that the filter matches, in the order of their ids. An empty filter matches all; a {@code ?} in it
     * stands for the next of the values.
     */
    public Pages<ApprovalWorkflow> list(String filter) { return list(Filter.of(filter), CallOptions.NONE); }

    /**
     * Those that the filter matches, in the order of their ids. An empty filter matches all; a {@code ?} in it
     * stands for the next of the values.
     */
    public Pages<ApprovalWorkflow> list(Filter filter) { return list(filter, CallOptions.NONE); }

    /**
     * Those that the filter matches, in the order of their ids. An empty filter matches all; a {@code ?} in it
     * stands for the next of the values. With options for this call.
     */
    public Pages<ApprovalWorkflow> list(Filter filter, CallOptions options) {
        var out = new Writer();
        out.text(2, filter.template());
        return caller.pages("ApprovalWorkflows.List", out, filter.values(), options, 2, ApprovalWorkflow::read);
    }

    /**
     * Gets the one with this id, writes back what {@code change} makes of it, unless someone else changed it
     * meanwhile: then begins again, a few times (RULES 8). {@code change} may therefore run more than once. On
     * StrongDM the last write wins.
     */
    public ApprovalWorkflow modify(String id, UnaryOperator<ApprovalWorkflow> change) { return modify(id, change, CallOptions.NONE); }

    /**
     * Gets the one with this id, writes back what {@code change} makes of it, unless someone else changed it
     * meanwhile: then begins again, a few times (RULES 8). {@code change} may therefore run more than once. On
     * StrongDM the last write wins. With options for this call.
     */
    public ApprovalWorkflow modify(String id, UnaryOperator<ApprovalWorkflow> change, CallOptions options) {
        var get = new Writer();
        get.text(2, id);
        return caller.modify(
            "ApprovalWorkflows.Get", get, in -> Values.part(in, 2, "approval_workflow", ApprovalWorkflow::read),
            "ApprovalWorkflows.Update", (out, changed) -> {
                out.message(2, changed);
            },
            change, options
        );
    }
}
