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

/** The service {@code Activities}. */
public final class ActivitiesService {
    private final Caller caller;

    ActivitiesService(Caller caller) { this.caller = caller; }

    /** The one with this id. */
    public Activity get(String id) { return get(id, CallOptions.NONE); }

    /** The one with this id. */
    public Activity get(Entity id) { return get(Values.id("id", id), CallOptions.NONE); }

    /** The one with this id. With options for this call. */
    public Activity get(String id, CallOptions options) { return caller.await(getAsync(id, options)); }

    /** The one with this id. Cancelling the future gives the call up. */
    public CompletableFuture<Activity> getAsync(String id) { return getAsync(id, CallOptions.NONE); }

    /** The one with this id. Cancelling the future gives the call up. */
    public CompletableFuture<Activity> getAsync(Entity id) { return getAsync(Values.id("id", id), CallOptions.NONE); }

    /** The one with this id. Cancelling the future gives the call up. With options for this call. */
    public CompletableFuture<Activity> getAsync(String id, CallOptions options) {
        var out = new Writer();
        out.text(2, id);
        return caller.call("Activities.Get", out, options, in -> Values.part(in, 2, "activity", Activity::read));
    }

    /** All of them, in the order of their ids. */
    public Pages<Activity> list() { return list(Filter.ALL, CallOptions.NONE); }

    /**
     * Those that the filter matches, in the order of their ids. An empty filter matches all; a {@code ?} in it
     * stands for the next of the values.
     */
    public Pages<Activity> list(String filter) { return list(Filter.of(filter), CallOptions.NONE); }

    /**
     * Those that the filter matches, in the order of their ids. An empty filter matches all; a {@code ?} in it
     * stands for the next of the values.
     */
    public Pages<Activity> list(Filter filter) { return list(filter, CallOptions.NONE); }

    /**
     * Those that the filter matches, in the order of their ids. An empty filter matches all; a {@code ?} in it
     * stands for the next of the values. With options for this call.
     */
    public Pages<Activity> list(Filter filter, CallOptions options) {
        var out = new Writer();
        out.text(2, filter.template());
        return caller.pages("Activities.List", out, filter.values(), options, 2, Activity::read);
    }
}
