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
 * For whom a key may ask or vote (RULES 4.2). A key with {@code gatepass:request_as} or {@code gatepass:vote_as}
 * and without a scope acts for nobody. Like its permissions a key's scope never changes.
 */
public final class KeyScopesService {
    private final Caller caller;

    KeyScopesService(Caller caller) { this.caller = caller; }

    /** Creates one and returns it as it was stored. */
    public KeyScope create(KeyScope keyScope) { return create(keyScope, CallOptions.NONE); }

    /** Creates one and returns it as it was stored. With options for this call. */
    public KeyScope create(KeyScope keyScope, CallOptions options) { return caller.await(createAsync(keyScope, options)); }

    /** Creates one and returns it as it was stored. Cancelling the future gives the call up. */
    public CompletableFuture<KeyScope> createAsync(KeyScope keyScope) { return createAsync(keyScope, CallOptions.NONE); }

    /**
     * Creates one and returns it as it was stored. Cancelling the future gives the call up. With options for this
     * call.
     */
    public CompletableFuture<KeyScope> createAsync(KeyScope keyScope, CallOptions options) {
        var out = new Writer();
        out.message(2, keyScope);
        return caller.call("KeyScopes.Create", out, options, in -> Values.part(in, 2, "key_scope", KeyScope::read));
    }

    /** The one with this id. */
    public KeyScope get(String id) { return get(id, CallOptions.NONE); }

    /** The one with this id. */
    public KeyScope get(Entity id) { return get(Values.id("id", id), CallOptions.NONE); }

    /** The one with this id. With options for this call. */
    public KeyScope get(String id, CallOptions options) { return caller.await(getAsync(id, options)); }

    /** The one with this id. Cancelling the future gives the call up. */
    public CompletableFuture<KeyScope> getAsync(String id) { return getAsync(id, CallOptions.NONE); }

    /** The one with this id. Cancelling the future gives the call up. */
    public CompletableFuture<KeyScope> getAsync(Entity id) { return getAsync(Values.id("id", id), CallOptions.NONE); }

    /** The one with this id. Cancelling the future gives the call up. With options for this call. */
    public CompletableFuture<KeyScope> getAsync(String id, CallOptions options) {
        var out = new Writer();
        out.text(2, id);
        return caller.call("KeyScopes.Get", out, options, in -> Values.part(in, 2, "key_scope", KeyScope::read));
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
        return caller.call("KeyScopes.Delete", out, options, in -> null);
    }

    /** All of them, in the order of their ids. */
    public Pages<KeyScope> list() { return list(Filter.ALL, CallOptions.NONE); }

    /**
     * Those that the filter matches, in the order of their ids. An empty filter matches all; a {@code ?} in it
     * stands for the next of the values.
     */
    public Pages<KeyScope> list(String filter) { return list(Filter.of(filter), CallOptions.NONE); }

    /**
     * Those that the filter matches, in the order of their ids. An empty filter matches all; a {@code ?} in it
     * stands for the next of the values.
     */
    public Pages<KeyScope> list(Filter filter) { return list(filter, CallOptions.NONE); }

    /**
     * Those that the filter matches, in the order of their ids. An empty filter matches all; a {@code ?} in it
     * stands for the next of the values. With options for this call.
     */
    public Pages<KeyScope> list(Filter filter, CallOptions options) {
        var out = new Writer();
        out.text(2, filter.template());
        return caller.pages("KeyScopes.List", out, filter.values(), options, 2, KeyScope::read);
    }
}
