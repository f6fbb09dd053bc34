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

/** The service {@code DiscoveryConnectors}. */
public final class DiscoveryConnectorsService {
    private final Caller caller;

    DiscoveryConnectorsService(Caller caller) { this.caller = caller; }

    /** Creates one and returns it as it was stored. */
    public <T extends Connector> T create(T connector) { return create(connector, CallOptions.NONE); }

    /** Creates one and returns it as it was stored. With options for this call. */
    public <T extends Connector> T create(T connector, CallOptions options) { return caller.await(createAsync(connector, options)); }

    /** Creates one and returns it as it was stored. Cancelling the future gives the call up. */
    public <T extends Connector> CompletableFuture<T> createAsync(T connector) { return createAsync(connector, CallOptions.NONE); }

    /**
     * Creates one and returns it as it was stored. Cancelling the future gives the call up. With options for this
     * call.
     */
    public <T extends Connector> CompletableFuture<T> createAsync(T connector, CallOptions options) {
        var out = new Writer();
        out.message(2, connector);
        return caller.call("DiscoveryConnectors.Create", out, options, in -> Values.sameKind(connector, Values.part(in, 2, "connector", Connector::read)));
    }

    /** The one with this id. */
    public Connector get(String id) { return get(id, CallOptions.NONE); }

    /** The one with this id. */
    public Connector get(Entity id) { return get(Values.id("id", id), CallOptions.NONE); }

    /** The one with this id. With options for this call. */
    public Connector get(String id, CallOptions options) { return caller.await(getAsync(id, options)); }

    /** The one with this id. Cancelling the future gives the call up. */
    public CompletableFuture<Connector> getAsync(String id) { return getAsync(id, CallOptions.NONE); }

    /** The one with this id. Cancelling the future gives the call up. */
    public CompletableFuture<Connector> getAsync(Entity id) { return getAsync(Values.id("id", id), CallOptions.NONE); }

    /** The one with this id. Cancelling the future gives the call up. With options for this call. */
    public CompletableFuture<Connector> getAsync(String id, CallOptions options) {
        var out = new Writer();
        out.text(2, id);
        return caller.call("DiscoveryConnectors.Get", out, options, in -> Values.part(in, 2, "connector", Connector::read));
    }

    /**
     * Replaces the one with the entity's id and returns it as it was stored. It overwrites what others changed
     * meanwhile; {@code modify} does not.
     */
    public <T extends Connector> T update(T connector) { return update(connector, CallOptions.NONE); }

    /**
     * Replaces the one with the entity's id and returns it as it was stored. It overwrites what others changed
     * meanwhile; {@code modify} does not. With options for this call.
     */
    public <T extends Connector> T update(T connector, CallOptions options) { return caller.await(updateAsync(connector, options)); }

    /**
     * Replaces the one with the entity's id and returns it as it was stored. It overwrites what others changed
     * meanwhile; {@code modify} does not. Cancelling the future gives the call up.
     */
    public <T extends Connector> CompletableFuture<T> updateAsync(T connector) { return updateAsync(connector, CallOptions.NONE); }

    /**
     * Replaces the one with the entity's id and returns it as it was stored. It overwrites what others changed
     * meanwhile; {@code modify} does not. Cancelling the future gives the call up. With options for this call.
     */
    public <T extends Connector> CompletableFuture<T> updateAsync(T connector, CallOptions options) {
        var out = new Writer();
        out.text(2, connector.id());
        out.message(3, connector);
        return caller.call("DiscoveryConnectors.Update", out, options, in -> Values.sameKind(connector, Values.part(in, 2, "connector", Connector::read)));
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
        return caller.call("DiscoveryConnectors.Delete", out, options, in -> null);
    }

    /** All of them, in the order of their ids. */
    public Pages<Connector> list() { return list(Filter.ALL, CallOptions.NONE); }

    /**
     * Those that the filter matches, in the order of their ids. An empty filter matches all; a {@code ?} in it
     * stands for the next of the values.
     */
    public Pages<Connector> list(String filter) { return list(Filter.of(filter), CallOptions.NONE); }

    /**
     * Those that the filter matches, in the order of their ids. An empty filter matches all; a {@code ?} in it
     * stands for the next of the values.
     */
    public Pages<Connector> list(Filter filter) { return list(filter, CallOptions.NONE); }

    /**
     * Those that the filter matches, in the order of their ids. An empty filter matches all; a {@code ?} in it
     * stands for the next of the values. With options for this call.
     */
    public Pages<Connector> list(Filter filter, CallOptions options) {
        var out = new Writer();
        out.text(2, filter.template());
        return caller.pages("DiscoveryConnectors.List", out, filter.values(), options, 2, Connector::read);
    }

    /**
     * Gets the one with this id, writes back what {@code change} makes of it, unless someone else changed it
     * meanwhile: then begins again, a few times (RULES 8). {@code change} may therefore run more than once. On
     * StrongDM the last write wins.
     */
    public Connector modify(String id, UnaryOperator<Connector> change) { return modify(id, change, CallOptions.NONE); }

    /**
     * Gets the one with this id, writes back what {@code change} makes of it, unless someone else changed it
     * meanwhile: then begins again, a few times (RULES 8). {@code change} may therefore run more than once. On
     * StrongDM the last write wins. With options for this call.
     */
    public Connector modify(String id, UnaryOperator<Connector> change, CallOptions options) {
        var get = new Writer();
        get.text(2, id);
        return caller.modify(
            "DiscoveryConnectors.Get", get, in -> Values.part(in, 2, "connector", Connector::read),
            "DiscoveryConnectors.Update", (out, changed) -> {
                out.text(2, changed.id());
                out.message(3, changed);
            },
            change, options
        );
    }
}
