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

/** The service {@code IdentitySets}. */
public final class IdentitySetsService {
    private final Caller caller;

    IdentitySetsService(Caller caller) { this.caller = caller; }

    /** Creates one and returns it as it was stored. */
    public IdentitySet create(IdentitySet identitySet) { return create(identitySet, CallOptions.NONE); }

    /** Creates one and returns it as it was stored. With options for this call. */
    public IdentitySet create(IdentitySet identitySet, CallOptions options) { return caller.await(createAsync(identitySet, options)); }

    /** Creates one and returns it as it was stored. Cancelling the future gives the call up. */
    public CompletableFuture<IdentitySet> createAsync(IdentitySet identitySet) { return createAsync(identitySet, CallOptions.NONE); }

    /**
     * Creates one and returns it as it was stored. Cancelling the future gives the call up. With options for this
     * call.
     */
    public CompletableFuture<IdentitySet> createAsync(IdentitySet identitySet, CallOptions options) {
        var out = new Writer();
        out.message(2, identitySet);
        return caller.call("IdentitySets.Create", out, options, in -> Values.part(in, 2, "identity_set", IdentitySet::read));
    }

    /** The one with this id. */
    public IdentitySet get(String id) { return get(id, CallOptions.NONE); }

    /** The one with this id. */
    public IdentitySet get(Entity id) { return get(Values.id("id", id), CallOptions.NONE); }

    /** The one with this id. With options for this call. */
    public IdentitySet get(String id, CallOptions options) { return caller.await(getAsync(id, options)); }

    /** The one with this id. Cancelling the future gives the call up. */
    public CompletableFuture<IdentitySet> getAsync(String id) { return getAsync(id, CallOptions.NONE); }

    /** The one with this id. Cancelling the future gives the call up. */
    public CompletableFuture<IdentitySet> getAsync(Entity id) { return getAsync(Values.id("id", id), CallOptions.NONE); }

    /** The one with this id. Cancelling the future gives the call up. With options for this call. */
    public CompletableFuture<IdentitySet> getAsync(String id, CallOptions options) {
        var out = new Writer();
        out.text(2, id);
        return caller.call("IdentitySets.Get", out, options, in -> Values.part(in, 2, "identity_set", IdentitySet::read));
    }

    /**
     * Replaces the one with the entity's id and returns it as it was stored. It overwrites what others changed
     * meanwhile; {@code modify} does not.
     */
    public IdentitySet update(IdentitySet identitySet) { return update(identitySet, CallOptions.NONE); }

    /**
     * Replaces the one with the entity's id and returns it as it was stored. It overwrites what others changed
     * meanwhile; {@code modify} does not. With options for this call.
     */
    public IdentitySet update(IdentitySet identitySet, CallOptions options) { return caller.await(updateAsync(identitySet, options)); }

    /**
     * Replaces the one with the entity's id and returns it as it was stored. It overwrites what others changed
     * meanwhile; {@code modify} does not. Cancelling the future gives the call up.
     */
    public CompletableFuture<IdentitySet> updateAsync(IdentitySet identitySet) { return updateAsync(identitySet, CallOptions.NONE); }

    /**
     * Replaces the one with the entity's id and returns it as it was stored. It overwrites what others changed
     * meanwhile; {@code modify} does not. Cancelling the future gives the call up. With options for this call.
     */
    public CompletableFuture<IdentitySet> updateAsync(IdentitySet identitySet, CallOptions options) {
        var out = new Writer();
        out.text(2, identitySet.id());
        out.message(3, identitySet);
        return caller.call("IdentitySets.Update", out, options, in -> Values.part(in, 2, "identity_set", IdentitySet::read));
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
        return caller.call("IdentitySets.Delete", out, options, in -> null);
    }

    /** All of them, in the order of their ids. */
    public Pages<IdentitySet> list() { return list(Filter.ALL, CallOptions.NONE); }

    /**
     * Those that the filter matches, in the order of their ids. An empty filter matches all; a {@code ?} in it
     * stands for the next of the values.
     */
    public Pages<IdentitySet> list(String filter) { return list(Filter.of(filter), CallOptions.NONE); }

    /**
     * Those that the filter matches, in the order of their ids. An empty filter matches all; a {@code ?} in it
     * stands for the next of the values.
     */
    public Pages<IdentitySet> list(Filter filter) { return list(filter, CallOptions.NONE); }

    /**
     * Those that the filter matches, in the order of their ids. An empty filter matches all; a {@code ?} in it
     * stands for the next of the values. With options for this call.
     */
    public Pages<IdentitySet> list(Filter filter, CallOptions options) {
        var out = new Writer();
        out.text(2, filter.template());
        return caller.pages("IdentitySets.List", out, filter.values(), options, 2, IdentitySet::read);
    }

    /**
     * Gets the one with this id, writes back what {@code change} makes of it, unless someone else changed it
     * meanwhile: then begins again, a few times (RULES 8). {@code change} may therefore run more than once. On
     * StrongDM the last write wins.
     */
    public IdentitySet modify(String id, UnaryOperator<IdentitySet> change) { return modify(id, change, CallOptions.NONE); }

    /**
     * Gets the one with this id, writes back what {@code change} makes of it, unless someone else changed it
     * meanwhile: then begins again, a few times (RULES 8). {@code change} may therefore run more than once. On
     * StrongDM the last write wins. With options for this call.
     */
    public IdentitySet modify(String id, UnaryOperator<IdentitySet> change, CallOptions options) {
        var get = new Writer();
        get.text(2, id);
        return caller.modify(
            "IdentitySets.Get", get, in -> Values.part(in, 2, "identity_set", IdentitySet::read),
            "IdentitySets.Update", (out, changed) -> {
                out.text(2, changed.id());
                out.message(3, changed);
            },
            change, options
        );
    }
}
