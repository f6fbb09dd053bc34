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

/** The service {@code ApprovalWorkflowSteps}. */
public final class ApprovalWorkflowStepsService {
    private final Caller caller;

    ApprovalWorkflowStepsService(Caller caller) { this.caller = caller; }

    /** Creates one and returns it as it was stored. */
    public ApprovalWorkflowStep create(ApprovalWorkflowStep approvalWorkflowStep) { return create(approvalWorkflowStep, CallOptions.NONE); }

    /** Creates one and returns it as it was stored. With options for this call. */
    public ApprovalWorkflowStep create(ApprovalWorkflowStep approvalWorkflowStep, CallOptions options) { return caller.await(createAsync(approvalWorkflowStep, options)); }

    /** Creates one and returns it as it was stored. Cancelling the future gives the call up. */
    public CompletableFuture<ApprovalWorkflowStep> createAsync(ApprovalWorkflowStep approvalWorkflowStep) { return createAsync(approvalWorkflowStep, CallOptions.NONE); }

    /**
     * Creates one and returns it as it was stored. Cancelling the future gives the call up. With options for this
     * call.
     */
    public CompletableFuture<ApprovalWorkflowStep> createAsync(ApprovalWorkflowStep approvalWorkflowStep, CallOptions options) {
        var out = new Writer();
        out.message(2, approvalWorkflowStep);
        return caller.call("ApprovalWorkflowSteps.Create", out, options, in -> Values.part(in, 2, "approval_workflow_step", ApprovalWorkflowStep::read));
    }

    /** The one with this id. */
    public ApprovalWorkflowStep get(String id) { return get(id, CallOptions.NONE); }

    /** The one with this id. */
    public ApprovalWorkflowStep get(Entity id) { return get(Values.id("id", id), CallOptions.NONE); }

    /** The one with this id. With options for this call. */
    public ApprovalWorkflowStep get(String id, CallOptions options) { return caller.await(getAsync(id, options)); }

    /** The one with this id. Cancelling the future gives the call up. */
    public CompletableFuture<ApprovalWorkflowStep> getAsync(String id) { return getAsync(id, CallOptions.NONE); }

    /** The one with this id. Cancelling the future gives the call up. */
    public CompletableFuture<ApprovalWorkflowStep> getAsync(Entity id) { return getAsync(Values.id("id", id), CallOptions.NONE); }

    /** The one with this id. Cancelling the future gives the call up. With options for this call. */
    public CompletableFuture<ApprovalWorkflowStep> getAsync(String id, CallOptions options) {
        var out = new Writer();
        out.text(2, id);
        return caller.call("ApprovalWorkflowSteps.Get", out, options, in -> Values.part(in, 2, "approval_workflow_step", ApprovalWorkflowStep::read));
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
        return caller.call("ApprovalWorkflowSteps.Delete", out, options, in -> null);
    }

    /** All of them, in the order of their ids. */
    public Pages<ApprovalWorkflowStep> list() { return list(Filter.ALL, CallOptions.NONE); }

    /**
     * Those that the filter matches, in the order of their ids. An empty filter matches all; a {@code ?} in it
     * stands for the next of the values.
     */
    public Pages<ApprovalWorkflowStep> list(String filter) { return list(Filter.of(filter), CallOptions.NONE); }

    /**
     * Those that the filter matches, in the order of their ids. An empty filter matches all; a {@code ?} in it
     * stands for the next of the values.
     */
    public Pages<ApprovalWorkflowStep> list(Filter filter) { return list(filter, CallOptions.NONE); }

    /**
     * Those that the filter matches, in the order of their ids. An empty filter matches all; a {@code ?} in it
     * stands for the next of the values. With options for this call.
     */
    public Pages<ApprovalWorkflowStep> list(Filter filter, CallOptions options) {
        var out = new Writer();
        out.text(2, filter.template());
        return caller.pages("ApprovalWorkflowSteps.List", out, filter.values(), options, 2, ApprovalWorkflowStep::read);
    }
}
