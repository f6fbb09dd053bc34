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

/** The service {@code Resources}. */
public final class ResourcesService {
    private final Caller caller;

    ResourcesService(Caller caller) { this.caller = caller; }

    /** All of them, in the order of their ids. */
    public Pages<Tag> enumerateTags() { return enumerateTags(Filter.ALL, CallOptions.NONE); }

    /**
     * Those that the filter matches, in the order of their ids. An empty filter matches all; a {@code ?} in it
     * stands for the next of the values.
     */
    public Pages<Tag> enumerateTags(String filter) { return enumerateTags(Filter.of(filter), CallOptions.NONE); }

    /**
     * Those that the filter matches, in the order of their ids. An empty filter matches all; a {@code ?} in it
     * stands for the next of the values.
     */
    public Pages<Tag> enumerateTags(Filter filter) { return enumerateTags(filter, CallOptions.NONE); }

    /**
     * Those that the filter matches, in the order of their ids. An empty filter matches all; a {@code ?} in it
     * stands for the next of the values. With options for this call.
     */
    public Pages<Tag> enumerateTags(Filter filter, CallOptions options) {
        var out = new Writer();
        out.text(2, filter.template());
        return caller.pages("Resources.EnumerateTags", out, filter.values(), options, 2, Tag::read);
    }

    /** Creates one and returns it as it was stored. */
    public <T extends Resource> T create(T resource) { return create(resource, CallOptions.NONE); }

    /** Creates one and returns it as it was stored. With options for this call. */
    public <T extends Resource> T create(T resource, CallOptions options) { return caller.await(createAsync(resource, options)); }

    /** Creates one and returns it as it was stored. Cancelling the future gives the call up. */
    public <T extends Resource> CompletableFuture<T> createAsync(T resource) { return createAsync(resource, CallOptions.NONE); }

    /**
     * Creates one and returns it as it was stored. Cancelling the future gives the call up. With options for this
     * call.
     */
    public <T extends Resource> CompletableFuture<T> createAsync(T resource, CallOptions options) {
        var out = new Writer();
        out.message(2, resource);
        return caller.call("Resources.Create", out, options, in -> Values.sameKind(resource, Values.part(in, 2, "resource", Resource::read)));
    }

    /** The one with this id. */
    public Resource get(String id) { return get(id, CallOptions.NONE); }

    /** The one with this id. */
    public Resource get(Entity id) { return get(Values.id("id", id), CallOptions.NONE); }

    /** The one with this id. With options for this call. */
    public Resource get(String id, CallOptions options) { return caller.await(getAsync(id, options)); }

    /** The one with this id. Cancelling the future gives the call up. */
    public CompletableFuture<Resource> getAsync(String id) { return getAsync(id, CallOptions.NONE); }

    /** The one with this id. Cancelling the future gives the call up. */
    public CompletableFuture<Resource> getAsync(Entity id) { return getAsync(Values.id("id", id), CallOptions.NONE); }

    /** The one with this id. Cancelling the future gives the call up. With options for this call. */
    public CompletableFuture<Resource> getAsync(String id, CallOptions options) {
        var out = new Writer();
        out.text(2, id);
        return caller.call("Resources.Get", out, options, in -> Values.part(in, 2, "resource", Resource::read));
    }

    /**
     * Replaces the one with the entity's id and returns it as it was stored. It overwrites what others changed
     * meanwhile; {@code modify} does not.
     */
    public <T extends Resource> T update(T resource) { return update(resource, CallOptions.NONE); }

    /**
     * Replaces the one with the entity's id and returns it as it was stored. It overwrites what others changed
     * meanwhile; {@code modify} does not. With options for this call.
     */
    public <T extends Resource> T update(T resource, CallOptions options) { return caller.await(updateAsync(resource, options)); }

    /**
     * Replaces the one with the entity's id and returns it as it was stored. It overwrites what others changed
     * meanwhile; {@code modify} does not. Cancelling the future gives the call up.
     */
    public <T extends Resource> CompletableFuture<T> updateAsync(T resource) { return updateAsync(resource, CallOptions.NONE); }

    /**
     * Replaces the one with the entity's id and returns it as it was stored. It overwrites what others changed
     * meanwhile; {@code modify} does not. Cancelling the future gives the call up. With options for this call.
     */
    public <T extends Resource> CompletableFuture<T> updateAsync(T resource, CallOptions options) {
        var out = new Writer();
        out.text(2, resource.id());
        out.message(3, resource);
        return caller.call("Resources.Update", out, options, in -> Values.sameKind(resource, Values.part(in, 2, "resource", Resource::read)));
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
        return caller.call("Resources.Delete", out, options, in -> null);
    }

    /** All of them, in the order of their ids. */
    public Pages<Resource> list() { return list(Filter.ALL, CallOptions.NONE); }

    /**
     * Those that the filter matches, in the order of their ids. An empty filter matches all; a {@code ?} in it
     * stands for the next of the values.
     */
    public Pages<Resource> list(String filter) { return list(Filter.of(filter), CallOptions.NONE); }

    /**
     * Those that the filter matches, in the order of their ids. An empty filter matches all; a {@code ?} in it
     * stands for the next of the values.
     */
    public Pages<Resource> list(Filter filter) { return list(filter, CallOptions.NONE); }

    /**
     * Those that the filter matches, in the order of their ids. An empty filter matches all; a {@code ?} in it
     * stands for the next of the values. With options for this call.
     */
    public Pages<Resource> list(Filter filter, CallOptions options) {
        var out = new Writer();
        out.text(2, filter.template());
        return caller.pages("Resources.List", out, filter.values(), options, 2, Resource::read);
    }

    /** {@code Resources.Healthcheck}. */
    public void healthcheck(String id) { healthcheck(id, CallOptions.NONE); }

    /** {@code Resources.Healthcheck}. */
    public void healthcheck(Entity id) { healthcheck(Values.id("id", id), CallOptions.NONE); }

    /** {@code Resources.Healthcheck}. With options for this call. */
    public void healthcheck(String id, CallOptions options) { caller.await(healthcheckAsync(id, options)); }

    /** {@code Resources.Healthcheck}. Cancelling the future gives the call up. */
    public CompletableFuture<Void> healthcheckAsync(String id) { return healthcheckAsync(id, CallOptions.NONE); }

    /** {@code Resources.Healthcheck}. Cancelling the future gives the call up. */
    public CompletableFuture<Void> healthcheckAsync(Entity id) { return healthcheckAsync(Values.id("id", id), CallOptions.NONE); }

    /** {@code Resources.Healthcheck}. Cancelling the future gives the call up. With options for this call. */
    public CompletableFuture<Void> healthcheckAsync(String id, CallOptions options) {
        var out = new Writer();
        out.text(2, id);
        return caller.call("Resources.Healthcheck", out, options, in -> null);
    }

    /**
     * Gets the one with this id, writes back what {@code change} makes of it, unless someone else changed it
     * meanwhile: then begins again, a few times (RULES 8). {@code change} may therefore run more than once. On
     * StrongDM the last write wins.
     */
    public Resource modify(String id, UnaryOperator<Resource> change) { return modify(id, change, CallOptions.NONE); }

    /**
     * Gets the one with this id, writes back what {@code change} makes of it, unless someone else changed it
     * meanwhile: then begins again, a few times (RULES 8). {@code change} may therefore run more than once. On
     * StrongDM the last write wins. With options for this call.
     */
    public Resource modify(String id, UnaryOperator<Resource> change, CallOptions options) {
        var get = new Writer();
        get.text(2, id);
        return caller.modify(
            "Resources.Get", get, in -> Values.part(in, 2, "resource", Resource::read),
            "Resources.Update", (out, changed) -> {
                out.text(2, changed.id());
                out.message(3, changed);
            },
            change, options
        );
    }
}
