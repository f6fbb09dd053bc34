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

/** The service {@code SecretStores}. */
public final class SecretStoresService {
    private final Caller caller;

    SecretStoresService(Caller caller) { this.caller = caller; }

    /** Creates one and returns it as it was stored. */
    public <T extends SecretStore> T create(T secretStore) { return create(secretStore, CallOptions.NONE); }

    /** Creates one and returns it as it was stored. With options for this call. */
    public <T extends SecretStore> T create(T secretStore, CallOptions options) { return caller.await(createAsync(secretStore, options)); }

    /** Creates one and returns it as it was stored. Cancelling the future gives the call up. */
    public <T extends SecretStore> CompletableFuture<T> createAsync(T secretStore) { return createAsync(secretStore, CallOptions.NONE); }

    /**
     * Creates one and returns it as it was stored. Cancelling the future gives the call up. With options for this
     * call.
     */
    public <T extends SecretStore> CompletableFuture<T> createAsync(T secretStore, CallOptions options) {
        var out = new Writer();
        out.message(2, secretStore);
        return caller.call("SecretStores.Create", out, options, in -> Values.sameKind(secretStore, Values.part(in, 2, "secret_store", SecretStore::read)));
    }

    /** The one with this id. */
    public SecretStore get(String id) { return get(id, CallOptions.NONE); }

    /** The one with this id. */
    public SecretStore get(Entity id) { return get(Values.id("id", id), CallOptions.NONE); }

    /** The one with this id. With options for this call. */
    public SecretStore get(String id, CallOptions options) { return caller.await(getAsync(id, options)); }

    /** The one with this id. Cancelling the future gives the call up. */
    public CompletableFuture<SecretStore> getAsync(String id) { return getAsync(id, CallOptions.NONE); }

    /** The one with this id. Cancelling the future gives the call up. */
    public CompletableFuture<SecretStore> getAsync(Entity id) { return getAsync(Values.id("id", id), CallOptions.NONE); }

    /** The one with this id. Cancelling the future gives the call up. With options for this call. */
    public CompletableFuture<SecretStore> getAsync(String id, CallOptions options) {
        var out = new Writer();
        out.text(2, id);
        return caller.call("SecretStores.Get", out, options, in -> Values.part(in, 2, "secret_store", SecretStore::read));
    }

    /**
     * Replaces the one with the entity's id and returns it as it was stored. It overwrites what others changed
     * meanwhile; {@code modify} does not.
     */
    public <T extends SecretStore> T update(T secretStore) { return update(secretStore, CallOptions.NONE); }

    /**
     * Replaces the one with the entity's id and returns it as it was stored. It overwrites what others changed
     * meanwhile; {@code modify} does not. With options for this call.
     */
    public <T extends SecretStore> T update(T secretStore, CallOptions options) { return caller.await(updateAsync(secretStore, options)); }

    /**
     * Replaces the one with the entity's id and returns it as it was stored. It overwrites what others changed
     * meanwhile; {@code modify} does not. Cancelling the future gives the call up.
     */
    public <T extends SecretStore> CompletableFuture<T> updateAsync(T secretStore) { return updateAsync(secretStore, CallOptions.NONE); }

    /**
     * Replaces the one with the entity's id and returns it as it was stored. It overwrites what others changed
     * meanwhile; {@code modify} does not. Cancelling the future gives the call up. With options for this call.
     */
    public <T extends SecretStore> CompletableFuture<T> updateAsync(T secretStore, CallOptions options) {
        var out = new Writer();
        out.text(2, secretStore.id());
        out.message(3, secretStore);
        return caller.call("SecretStores.Update", out, options, in -> Values.sameKind(secretStore, Values.part(in, 2, "secret_store", SecretStore::read)));
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
        return caller.call("SecretStores.Delete", out, options, in -> null);
    }

    /** All of them, in the order of their ids. */
    public Pages<SecretStore> list() { return list(Filter.ALL, CallOptions.NONE); }

    /**
     * Those that the filter matches, in the order of their ids. An empty filter matches all; a {@code ?} in it
     * stands for the next of the values.
     */
    public Pages<SecretStore> list(String filter) { return list(Filter.of(filter), CallOptions.NONE); }

    /**
     * Those that the filter matches, in the order of their ids. An empty filter matches all; a {@code ?} in it
     * stands for the next of the values.
     */
    public Pages<SecretStore> list(Filter filter) { return list(filter, CallOptions.NONE); }

    /**
     * Those that the filter matches, in the order of their ids. An empty filter matches all; a {@code ?} in it
     * stands for the next of the values. With options for this call.
     */
    public Pages<SecretStore> list(Filter filter, CallOptions options) {
        var out = new Writer();
        out.text(2, filter.template());
        return caller.pages("SecretStores.List", out, filter.values(), options, 2, SecretStore::read);
    }

    /**
     * Gets the one with this id, writes back what {@code change} makes of it, unless someone else changed it
     * meanwhile: then begins again, a few times (RULES 8). {@code change} may therefore run more than once. On
     * StrongDM the last write wins.
     */
    public SecretStore modify(String id, UnaryOperator<SecretStore> change) { return modify(id, change, CallOptions.NONE); }

    /**
     * Gets the one with this id, writes back what {@code change} makes of it, unless someone else changed it
     * meanwhile: then begins again, a few times (RULES 8). {@code change} may therefore run more than once. On
     * StrongDM the last write wins. With options for this call.
     */
    public SecretStore modify(String id, UnaryOperator<SecretStore> change, CallOptions options) {
        var get = new Writer();
        get.text(2, id);
        return caller.modify(
            "SecretStores.Get", get, in -> Values.part(in, 2, "secret_store", SecretStore::read),
            "SecretStores.Update", (out, changed) -> {
                out.text(2, changed.id());
                out.message(3, changed);
            },
            change, options
        );
    }
}
