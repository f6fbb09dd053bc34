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

/** The service {@code ProxyClusterKeys}. */
public final class ProxyClusterKeysService {
    private final Caller caller;

    ProxyClusterKeysService(Caller caller) { this.caller = caller; }

    /** Creates one and returns it as it was stored. */
    public ProxyClusterKey create(ProxyClusterKey proxyClusterKey) { return create(proxyClusterKey, CallOptions.NONE); }

    /** Creates one and returns it as it was stored. With options for this call. */
    public ProxyClusterKey create(ProxyClusterKey proxyClusterKey, CallOptions options) { return caller.await(createAsync(proxyClusterKey, options)); }

    /** Creates one and returns it as it was stored. Cancelling the future gives the call up. */
    public CompletableFuture<ProxyClusterKey> createAsync(ProxyClusterKey proxyClusterKey) { return createAsync(proxyClusterKey, CallOptions.NONE); }

    /**
     * Creates one and returns it as it was stored. Cancelling the future gives the call up. With options for this
     * call.
     */
    public CompletableFuture<ProxyClusterKey> createAsync(ProxyClusterKey proxyClusterKey, CallOptions options) {
        var out = new Writer();
        out.message(2, proxyClusterKey);
        return caller.call("ProxyClusterKeys.Create", out, options, in -> Values.part(in, 2, "proxy_cluster_key", ProxyClusterKey::read));
    }

    /** Creates one and returns the whole answer, with the keys it shows this once. */
    public ProxyClusterKeyCreateResponse createResponse(ProxyClusterKey proxyClusterKey) { return createResponse(proxyClusterKey, CallOptions.NONE); }

    /**
     * Creates one and returns the whole answer, with the keys it shows this once. With options for this call.
     */
    public ProxyClusterKeyCreateResponse createResponse(ProxyClusterKey proxyClusterKey, CallOptions options) { return caller.await(createResponseAsync(proxyClusterKey, options)); }

    /**
     * Creates one and returns the whole answer, with the keys it shows this once. Cancelling the future gives the
     * call up.
     */
    public CompletableFuture<ProxyClusterKeyCreateResponse> createResponseAsync(ProxyClusterKey proxyClusterKey) { return createResponseAsync(proxyClusterKey, CallOptions.NONE); }

    /**
     * Creates one and returns the whole answer, with the keys it shows this once. Cancelling the future gives the
     * call up. With options for this call.
     */
    public CompletableFuture<ProxyClusterKeyCreateResponse> createResponseAsync(ProxyClusterKey proxyClusterKey, CallOptions options) {
        var out = new Writer();
        out.message(2, proxyClusterKey);
        return caller.call("ProxyClusterKeys.Create", out, options, in -> ProxyClusterKeyCreateResponse.read(in));
    }

    /** The one with this id. */
    public ProxyClusterKey get(String id) { return get(id, CallOptions.NONE); }

    /** The one with this id. */
    public ProxyClusterKey get(Entity id) { return get(Values.id("id", id), CallOptions.NONE); }

    /** The one with this id. With options for this call. */
    public ProxyClusterKey get(String id, CallOptions options) { return caller.await(getAsync(id, options)); }

    /** The one with this id. Cancelling the future gives the call up. */
    public CompletableFuture<ProxyClusterKey> getAsync(String id) { return getAsync(id, CallOptions.NONE); }

    /** The one with this id. Cancelling the future gives the call up. */
    public CompletableFuture<ProxyClusterKey> getAsync(Entity id) { return getAsync(Values.id("id", id), CallOptions.NONE); }

    /** The one with this id. Cancelling the future gives the call up. With options for this call. */
    public CompletableFuture<ProxyClusterKey> getAsync(String id, CallOptions options) {
        var out = new Writer();
        out.text(2, id);
        return caller.call("ProxyClusterKeys.Get", out, options, in -> Values.part(in, 2, "proxy_cluster_key", ProxyClusterKey::read));
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
        return caller.call("ProxyClusterKeys.Delete", out, options, in -> null);
    }

    /** All of them, in the order of their ids. */
    public Pages<ProxyClusterKey> list() { return list(Filter.ALL, CallOptions.NONE); }

    /**
     * Those that the filter matches, in the order of their ids. An empty filter matches all; a {@code ?} in it
     * stands for the next of the values.
     */
    public Pages<ProxyClusterKey> list(String filter) { return list(Filter.of(filter), CallOptions.NONE); }

    /**
     * Those that the filter matches, in the order of their ids. An empty filter matches all; a {@code ?} in it
     * stands for the next of the values.
     */
    public Pages<ProxyClusterKey> list(Filter filter) { return list(filter, CallOptions.NONE); }

    /**
     * Those that the filter matches, in the order of their ids. An empty filter matches all; a {@code ?} in it
     * stands for the next of the values. With options for this call.
     */
    public Pages<ProxyClusterKey> list(Filter filter, CallOptions options) {
        var out = new Writer();
        out.text(2, filter.template());
        return caller.pages("ProxyClusterKeys.List", out, filter.values(), options, 2, ProxyClusterKey::read);
    }
}
