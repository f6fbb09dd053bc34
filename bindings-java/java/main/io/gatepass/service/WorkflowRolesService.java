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

/** The service {@code WorkflowRoles}. */
public final class WorkflowRolesService {
    private final Caller caller;

    WorkflowRolesService(Caller caller) { this.caller = caller; }

    /** Creates one and returns it as it was stored. */
    public WorkflowRole create(WorkflowRole workflowRole) { return create(workflowRole, CallOptions.NONE); }

    /** Creates one and returns it as it was stored. With options for this call. */
    public WorkflowRole create(WorkflowRole workflowRole, CallOptions options) { return caller.await(createAsync(workflowRole, options)); }

    /** Creates one and returns it as it was stored. Cancelling the future gives the call up. */
    public CompletableFuture<WorkflowRole> createAsync(WorkflowRole workflowRole) { return createAsync(workflowRole, CallOptions.NONE); }

    /**
     * Creates one and returns it as it was stored. Cancelling the future gives the call up. With options for this
     * call.
     */
    public CompletableFuture<WorkflowRole> createAsync(WorkflowRole workflowRole, CallOptions options) {
        var out = new Writer();
        out.message(2, workflowRole);
        return caller.call("WorkflowRoles.Create", out, options, in -> Values.part(in, 2, "workflow_role", WorkflowRole::read));
    }

    /** The one with this id. */
    public WorkflowRole get(String id) { return get(id, CallOptions.NONE); }

    /** The one with this id. */
    public WorkflowRole get(Entity id) { return get(Values.id("id", id), CallOptions.NONE); }

    /** The one with this id. With options for this call. */
    public WorkflowRole get(String id, CallOptions options) { return caller.await(getAsync(id, options)); }

    /** The one with this id. Cancelling the future gives the call up. */
    public CompletableFuture<WorkflowRole> getAsync(String id) { return getAsync(id, CallOptions.NONE); }

    /** The one with this id. Cancelling the future gives the call up. */
    public CompletableFuture<WorkflowRole> getAsync(Entity id) { return getAsync(Values.id("id", id), CallOptions.NONE); }

    /** The one with this id. Cancelling the future gives the call up. With options for this call. */
    public CompletableFuture<WorkflowRole> getAsync(String id, CallOptions options) {
        var out = new Writer();
        out.text(2, id);
        return caller.call("WorkflowRoles.Get", out, options, in -> Values.part(in, 2, "workflow_role", WorkflowRole::read));
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
        return caller.call("WorkflowRoles.Delete", out, options, in -> null);
    }

    /** All of them, in the order of their ids. */
    public Pages<WorkflowRole> list() { return list(Filter.ALL, CallOptions.NONE); }

    /**
     * Those that the filter matches, in the order of their ids. An empty filter matches all; a {@code ?} in it
     * stands for the next of the values.
     */
    public Pages<WorkflowRole> list(String filter) { return list(Filter.of(filter), CallOptions.NONE); }

    /**
     * Those that the filter matches, in the order of their ids. An empty filter matches all; a {@code ?} in it
     * stands for the next of the values.
     */
    public Pages<WorkflowRole> list(Filter filter) { return list(filter, CallOptions.NONE); }

    /**
     * Those that the filter matches, in the order of their ids. An empty filter matches all; a {@code ?} in it
     * stands for the next of the values. With options for this call.
     */
    public Pages<WorkflowRole> list(Filter filter, CallOptions options) {
        var out = new Writer();
        out.text(2, filter.template());
        return caller.pages("WorkflowRoles.List", out, filter.values(), options, 2, WorkflowRole::read);
    }
}
