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

/** The service {@code PeeringGroupResources}. */
public final class PeeringGroupResourcesService {
    private final Caller caller;

    PeeringGroupResourcesService(Caller caller) { this.caller = caller; }

    /** Creates one and returns it as it was stored. */
    public PeeringGroupResource create(PeeringGroupResource peeringGroupResource) { return create(peeringGroupResource, CallOptions.NONE); }

    /** Creates one and returns it as it was stored. With options for this call. */
    public PeeringGroupResource create(PeeringGroupResource peeringGroupResource, CallOptions options) { return caller.await(createAsync(peeringGroupResource, options)); }

    /** Creates one and returns it as it was stored. Cancelling the future gives the call up. */
    public CompletableFuture<PeeringGroupResource> createAsync(PeeringGroupResource peeringGroupResource) { return createAsync(peeringGroupResource, CallOptions.NONE); }

    /**
     * Creates one and returns it as it was stored. Cancelling the future gives the call up. With options for this
     * call.
     */
    public CompletableFuture<PeeringGroupResource> createAsync(PeeringGroupResource peeringGroupResource, CallOptions options) {
        var out = new Writer();
        out.message(2, peeringGroupResource);
        return caller.call("PeeringGroupResources.Create", out, options, in -> Values.part(in, 2, "peering_group_resource", PeeringGroupResource::read));
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
        return caller.call("PeeringGroupResources.Delete", out, options, in -> null);
    }

    /** The one with this id. */
    public PeeringGroupResource get(String id) { return get(id, CallOptions.NONE); }

    /** The one with this id. */
    public PeeringGroupResource get(Entity id) { return get(Values.id("id", id), CallOptions.NONE); }

    /** The one with this id. With options for this call. */
    public PeeringGroupResource get(String id, CallOptions options) { return caller.await(getAsync(id, options)); }

    /** The one with this id. Cancelling the future gives the call up. */
    public CompletableFuture<PeeringGroupResource> getAsync(String id) { return getAsync(id, CallOptions.NONE); }

    /** The one with this id. Cancelling the future gives the call up. */
    public CompletableFuture<PeeringGroupResource> getAsync(Entity id) { return getAsync(Values.id("id", id), CallOptions.NONE); }

    /** The one with this id. Cancelling the future gives the call up. With options for this call. */
    public CompletableFuture<PeeringGroupResource> getAsync(String id, CallOptions options) {
        var out = new Writer();
        out.text(2, id);
        return caller.call("PeeringGroupResources.Get", out, options, in -> Values.part(in, 2, "peering_group_resource", PeeringGroupResource::read));
    }

    /** All of them, in the order of their ids. */
    public Pages<PeeringGroupResource> list() { return list(Filter.ALL, CallOptions.NONE); }

    /**
     * Those that the filter matches, in the order of their ids. An empty filter matches all; a {@code ?} in it
     * stands for the next of the values.
     */
    public Pages<PeeringGroupResource> list(String filter) { return list(Filter.of(filter), CallOptions.NONE); }

    /**
     * Those that the filter matches, in the order of their ids. An empty filter matches all; a {@code ?} in it
     * stands for the next of the values.
     */
    public Pages<PeeringGroupResource> list(Filter filter) { return list(filter, CallOptions.NONE); }

    /**
     * Those that the filter matches, in the order of their ids. An empty filter matches all; a {@code ?} in it
     * stands for the next of the values. With options for this call.
     */
    public Pages<PeeringGroupResource> list(Filter filter, CallOptions options) {
        var out = new Writer();
        out.text(2, filter.template());
        return caller.pages("PeeringGroupResources.List", out, filter.values(), options, 2, PeeringGroupResource::read);
    }
}
