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
 * What StrongDM's workflows cannot say, beside a workflow (RULES 3.7). A request freezes them at its creation.
 */
public final class WorkflowOptionsService {
    private final Caller caller;

    WorkflowOptionsService(Caller caller) { this.caller = caller; }

    /** Creates one and returns it as it was stored. */
    public WorkflowOptionSet create(WorkflowOptionSet workflowOptions) { return create(workflowOptions, CallOptions.NONE); }

    /** Creates one and returns it as it was stored. With options for this call. */
    public WorkflowOptionSet create(WorkflowOptionSet workflowOptions, CallOptions options) { return caller.await(createAsync(workflowOptions, options)); }

    /** Creates one and returns it as it was stored. Cancelling the future gives the call up. */
    public CompletableFuture<WorkflowOptionSet> createAsync(WorkflowOptionSet workflowOptions) { return createAsync(workflowOptions, CallOptions.NONE); }

    /**
     * Creates one and returns it as it was stored. Cancelling the future gives the call up. With options for this
     * call.
     */
    public CompletableFuture<WorkflowOptionSet> createAsync(WorkflowOptionSet workflowOptions, CallOptions options) {
        var out = new Writer();
        out.message(2, workflowOptions);
        return caller.call("WorkflowOptions.Create", out, options, in -> Values.part(in, 2, "workflow_options", WorkflowOptionSet::read));
    }

    /** The one with this id. */
    public WorkflowOptionSet get(String id) { return get(id, CallOptions.NONE); }

    /** The one with this id. */
    public WorkflowOptionSet get(Entity id) { return get(Values.id("id", id), CallOptions.NONE); }

    /** The one with this id. With options for this call. */
    public WorkflowOptionSet get(String id, CallOptions options) { return caller.await(getAsync(id, options)); }

    /** The one with this id. Cancelling the future gives the call up. */
    public CompletableFuture<WorkflowOptionSet> getAsync(String id) { return getAsync(id, CallOptions.NONE); }

    /** The one with this id. Cancelling the future gives the call up. */
    public CompletableFuture<WorkflowOptionSet> getAsync(Entity id) { return getAsync(Values.id("id", id), CallOptions.NONE); }

    /** The one with this id. Cancelling the future gives the call up. With options for this call. */
    public CompletableFuture<WorkflowOptionSet> getAsync(String id, CallOptions options) {
        var out = new Writer();
        out.text(2, id);
        return caller.call("WorkflowOptions.Get", out, options, in -> Values.part(in, 2, "workflow_options", WorkflowOptionSet::read));
    }

    /**
     * Replaces the one with the entity's id and returns it as it was stored. It overwrites what others changed
     * meanwhile; {@code modify} does not.
     */
    public WorkflowOptionSet update(WorkflowOptionSet workflowOptions) { return update(workflowOptions, CallOptions.NONE); }

    /**
     * Replaces the one with the entity's id and returns it as it was stored. It overwrites what others changed
     * meanwhile; {@code modify} does not. With options for this call.
     */
    public WorkflowOptionSet update(WorkflowOptionSet workflowOptions, CallOptions options) { return caller.await(updateAsync(workflowOptions, options)); }

    /**
     * Replaces the one with the entity's id and returns it as it was stored. It overwrites what others changed
     * meanwhile; {@code modify} does not. Cancelling the future gives the call up.
     */
    public CompletableFuture<WorkflowOptionSet> updateAsync(WorkflowOptionSet workflowOptions) { return updateAsync(workflowOptions, CallOptions.NONE); }

    /**
     * Replaces the one with the entity's id and returns it as it was stored. It overwrites what others changed
     * meanwhile; {@code modify} does not. Cancelling the future gives the call up. With options for this call.
     */
    public CompletableFuture<WorkflowOptionSet> updateAsync(WorkflowOptionSet workflowOptions, CallOptions options) {
        var out = new Writer();
        out.message(2, workflowOptions);
        return caller.call("WorkflowOptions.Update", out, options, in -> Values.part(in, 2, "workflow_options", WorkflowOptionSet::read));
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
        return caller.call("WorkflowOptions.Delete", out, options, in -> null);
    }

    /** All of them, in the order of their ids. */
    public Pages<WorkflowOptionSet> list() { return list(Filter.ALL, CallOptions.NONE); }

    /**
     * Those that the filter matches, in the order of their ids. An empty filter matches all; a {@code ?} in it
     * stands for the next of the values.
     */
    public Pages<WorkflowOptionSet> list(String filter) { return list(Filter.of(filter), CallOptions.NONE); }

    /**
     * Those that the filter matches, in the order of their ids. An empty filter matches all; a {@code ?} in it
     * stands for the next of the values.
     */
    public Pages<WorkflowOptionSet> list(Filter filter) { return list(filter, CallOptions.NONE); }

    /**
     * Those that the filter matches, in the order of their ids. An empty filter matches all; a {@code ?} in it
     * stands for the next of the values. With options for this call.
     */
    public Pages<WorkflowOptionSet> list(Filter filter, CallOptions options) {
        var out = new Writer();
        out.text(2, filter.template());
        return caller.pages("WorkflowOptions.List", out, filter.values(), options, 2, WorkflowOptionSet::read);
    }

    /**
     * Gets the one with this id, writes back what {@code change} makes of it, unless someone else changed it
     * meanwhile: then begins again, a few times (RULES 8). {@code change} may therefore run more than once. On
     * StrongDM the last write wins.
     */
    public WorkflowOptionSet modify(String id, UnaryOperator<WorkflowOptionSet> change) { return modify(id, change, CallOptions.NONE); }

    /**
     * Gets the one with this id, writes back what {@code change} makes of it, unless someone else changed it
     * meanwhile: then begins again, a few times (RULES 8). {@code change} may therefore run more than once. On
     * StrongDM the last write wins. With options for this call.
     */
    public WorkflowOptionSet modify(String id, UnaryOperator<WorkflowOptionSet> change, CallOptions options) {
        var get = new Writer();
        get.text(2, id);
        return caller.modify(
            "WorkflowOptions.Get", get, in -> Values.part(in, 2, "workflow_options", WorkflowOptionSet::read),
            "WorkflowOptions.Update", (out, changed) -> {
                out.message(2, changed);
            },
            change, options
        );
    }
}
