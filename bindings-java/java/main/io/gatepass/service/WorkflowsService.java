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

/** The service {@code Workflows}. */
public final class WorkflowsService {
    private final Caller caller;

    WorkflowsService(Caller caller) { this.caller = caller; }

    /** Creates one and returns it as it was stored. */
    public Workflow create(Workflow workflow) { return create(workflow, CallOptions.NONE); }

    /** Creates one and returns it as it was stored. With options for this call. */
    public Workflow create(Workflow workflow, CallOptions options) { return caller.await(createAsync(workflow, options)); }

    /** Creates one and returns it as it was stored. Cancelling the future gives the call up. */
    public CompletableFuture<Workflow> createAsync(Workflow workflow) { return createAsync(workflow, CallOptions.NONE); }

    /**
     * Creates one and returns it as it was stored. Cancelling the future gives the call up. With options for this
     * call.
     */
    public CompletableFuture<Workflow> createAsync(Workflow workflow, CallOptions options) {
        var out = new Writer();
        out.message(2, workflow);
        return caller.call("Workflows.Create", out, options, in -> Values.part(in, 2, "workflow", Workflow::read));
    }

    /** The one with this id. */
    public Workflow get(String id) { return get(id, CallOptions.NONE); }

    /** The one with this id. */
    public Workflow get(Entity id) { return get(Values.id("id", id), CallOptions.NONE); }

    /** The one with this id. With options for this call. */
    public Workflow get(String id, CallOptions options) { return caller.await(getAsync(id, options)); }

    /** The one with this id. Cancelling the future gives the call up. */
    public CompletableFuture<Workflow> getAsync(String id) { return getAsync(id, CallOptions.NONE); }

    /** The one with this id. Cancelling the future gives the call up. */
    public CompletableFuture<Workflow> getAsync(Entity id) { return getAsync(Values.id("id", id), CallOptions.NONE); }

    /** The one with this id. Cancelling the future gives the call up. With options for this call. */
    public CompletableFuture<Workflow> getAsync(String id, CallOptions options) {
        var out = new Writer();
        out.text(2, id);
        return caller.call("Workflows.Get", out, options, in -> Values.part(in, 2, "workflow", Workflow::read));
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
        return caller.call("Workflows.Delete", out, options, in -> null);
    }

    /**
     * Replaces the one with the entity's id and returns it as it was stored. It overwrites what others changed
     * meanwhile; {@code modify} does not.
     */
    public Workflow update(Workflow workflow) { return update(workflow, CallOptions.NONE); }

    /**
     * Replaces the one with the entity's id and returns it as it was stored. It overwrites what others changed
     * meanwhile; {@code modify} does not. With options for this call.
     */
    public Workflow update(Workflow workflow, CallOptions options) { return caller.await(updateAsync(workflow, options)); }

    /**
     * Replaces the one with the entity's id and returns it as it was stored. It overwrites what others changed
     * meanwhile; {@code modify} does not. Cancelling the future gives the call up.
     */
    public CompletableFuture<Workflow> updateAsync(Workflow workflow) { return updateAsync(workflow, CallOptions.NONE); }

    /**
     * Replaces the one with the entity's id and returns it as it was stored. It overwrites what others changed
     * meanwhile; {@code modify} does not. Cancelling the future gives the call up. With options for this call.
     */
    public CompletableFuture<Workflow> updateAsync(Workflow workflow, CallOptions options) {
        var out = new Writer();
        out.message(2, workflow);
        return caller.call("Workflows.Update", out, options, in -> Values.part(in, 2, "workflow", Workflow::read));
    }

    /** All of them, in the order of their ids. */
    public Pages<Workflow> list() { return list(Filter.ALL, CallOptions.NONE); }

    /**
     * Those that the filter matches, in the order of their ids. An empty filter matches all; a {@code ?} in it
     * stands for the next of the values.
     */
    public Pages<Workflow> list(String filter) { return list(Filter.of(filter), CallOptions.NONE); }

    /**
     * Those that the filter matches, in the order of their ids. An empty filter matches all; a {@code ?} in it
     * stands for the next of the values.
     */
    public Pages<Workflow> list(Filter filter) { return list(filter, CallOptions.NONE); }

    /**
     * Those that the filter matches, in the order of their ids. An empty filter matches all; a {@code ?} in it
     * stands for the next of the values. With options for this call.
     */
    public Pages<Workflow> list(Filter filter, CallOptions options) {
        var out = new Writer();
        out.text(2, filter.template());
        return caller.pages("Workflows.List", out, filter.values(), options, 2, Workflow::read);
    }

    /** Whether requests under workflows can be satisfied today and by whom, and what in them is not safe. */
    public List<WorkflowLint> lint() { return lint(more -> {}, CallOptions.NONE); }

    /**
     * Whether requests under workflows can be satisfied today and by whom, and what in them is not safe. With
     * options for this call.
     */
    public List<WorkflowLint> lint(CallOptions options) { return lint(more -> {}, options); }

    /**
     * Whether requests under workflows can be satisfied today and by whom, and what in them is not safe. {@code
     * more} takes the rest by name.
     */
    public List<WorkflowLint> lint(Consumer<LintParams> more) { return lint(more, CallOptions.NONE); }

    /**
     * Whether requests under workflows can be satisfied today and by whom, and what in them is not safe. With
     * options for this call.
     */
    public List<WorkflowLint> lint(Consumer<LintParams> more, CallOptions options) { return caller.await(lintAsync(more, options)); }

    /**
     * Whether requests under workflows can be satisfied today and by whom, and what in them is not safe. Cancelling
     * the future gives the call up.
     */
    public CompletableFuture<List<WorkflowLint>> lintAsync() { return lintAsync(more -> {}, CallOptions.NONE); }

    /**
     * Whether requests under workflows can be satisfied today and by whom, and what in them is not safe. Cancelling
     * the future gives the call up. With options for this call.
     */
    public CompletableFuture<List<WorkflowLint>> lintAsync(CallOptions options) { return lintAsync(more -> {}, options); }

    /**
     * Whether requests under workflows can be satisfied today and by whom, and what in them is not safe. Cancelling
     * the future gives the call up. {@code more} takes the rest by name.
     */
    public CompletableFuture<List<WorkflowLint>> lintAsync(Consumer<LintParams> more) { return lintAsync(more, CallOptions.NONE); }

    /**
     * Whether requests under workflows can be satisfied today and by whom, and what in them is not safe. Cancelling
     * the future gives the call up. With options for this call.
     */
    public CompletableFuture<List<WorkflowLint>> lintAsync(Consumer<LintParams> more, CallOptions options) {
        var given = new LintParams();
        more.accept(given);
        var out = new Writer();
        out.texts(1, given.workflows);
        return caller.call("Workflows.Lint", out, options, in -> Values.<WorkflowLint>items(in, 1, one -> WorkflowLint.read(one.message())));
    }

    /** What {@code lint} takes by name, none of which it needs. */
    public static final class LintParams {
        private List<String> workflows = List.of();

        private LintParams() {}

        /** Ids or names. None: all. */
        public LintParams workflows(List<String> workflows) { this.workflows = workflows; return this; }

        /** Ids or names. None: all. */
        public LintParams workflows(Entity... workflows) { this.workflows = Values.ids("workflows", workflows); return this; }

        /** What was given. @return workflows */
        public List<String> workflows() { return workflows; }
    }

    /**
     * Gets the one with this id, writes back what {@code change} makes of it, unless someone else changed it
     * meanwhile: then begins again, a few times (RULES 8). {@code change} may therefore run more than once. On
     * StrongDM the last write wins.
     */
    public Workflow modify(String id, UnaryOperator<Workflow> change) { return modify(id, change, CallOptions.NONE); }

    /**
     * Gets the one with this id, writes back what {@code change} makes of it, unless someone else changed it
     * meanwhile: then begins again, a few times (RULES 8). {@code change} may therefore run more than once. On
     * StrongDM the last write wins. With options for this call.
     */
    public Workflow modify(String id, UnaryOperator<Workflow> change, CallOptions options) {
        var get = new Writer();
        get.text(2, id);
        return caller.modify(
            "Workflows.Get", get, in -> Values.part(in, 2, "workflow", Workflow::read),
            "Workflows.Update", (out, changed) -> {
                out.message(2, changed);
            },
            change, options
        );
    }
}
