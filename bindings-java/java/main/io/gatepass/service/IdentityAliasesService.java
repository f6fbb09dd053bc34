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

/** The service {@code IdentityAliases}. */
public final class IdentityAliasesService {
    private final Caller caller;

    IdentityAliasesService(Caller caller) { this.caller = caller; }

    /** Creates one and returns it as it was stored. */
    public IdentityAlias create(IdentityAlias identityAlias) { return create(identityAlias, CallOptions.NONE); }

    /** Creates one and returns it as it was stored. With options for this call. */
    public IdentityAlias create(IdentityAlias identityAlias, CallOptions options) { return caller.await(createAsync(identityAlias, options)); }

    /** Creates one and returns it as it was stored. Cancelling the future gives the call up. */
    public CompletableFuture<IdentityAlias> createAsync(IdentityAlias identityAlias) { return createAsync(identityAlias, CallOptions.NONE); }

    /**
     * Creates one and returns it as it was stored. Cancelling the future gives the call up. With options for this
     * call.
     */
    public CompletableFuture<IdentityAlias> createAsync(IdentityAlias identityAlias, CallOptions options) {
        var out = new Writer();
        out.message(2, identityAlias);
        return caller.call("IdentityAliases.Create", out, options, in -> Values.part(in, 2, "identity_alias", IdentityAlias::read));
    }

    /** The one with this id. */
    public IdentityAlias get(String id) { return get(id, CallOptions.NONE); }

    /** The one with this id. */
    public IdentityAlias get(Entity id) { return get(Values.id("id", id), CallOptions.NONE); }

    /** The one with this id. With options for this call. */
    public IdentityAlias get(String id, CallOptions options) { return caller.await(getAsync(id, options)); }

    /** The one with this id. Cancelling the future gives the call up. */
    public CompletableFuture<IdentityAlias> getAsync(String id) { return getAsync(id, CallOptions.NONE); }

    /** The one with this id. Cancelling the future gives the call up. */
    public CompletableFuture<IdentityAlias> getAsync(Entity id) { return getAsync(Values.id("id", id), CallOptions.NONE); }

    /** The one with this id. Cancelling the future gives the call up. With options for this call. */
    public CompletableFuture<IdentityAlias> getAsync(String id, CallOptions options) {
        var out = new Writer();
        out.text(2, id);
        return caller.call("IdentityAliases.Get", out, options, in -> Values.part(in, 2, "identity_alias", IdentityAlias::read));
    }

    /**
     * Replaces the one with the entity's id and returns it as it was stored. It overwrites what others changed
     * meanwhile; {@code modify} does not.
     */
    public IdentityAlias update(IdentityAlias identityAlias) { return update(identityAlias, CallOptions.NONE); }

    /**
     * Replaces the one with the entity's id and returns it as it was stored. It overwrites what others changed
     * meanwhile; {@code modify} does not. With options for this call.
     */
    public IdentityAlias update(IdentityAlias identityAlias, CallOptions options) { return caller.await(updateAsync(identityAlias, options)); }

    /**
     * Replaces the one with the entity's id and returns it as it was stored. It overwrites what others changed
     * meanwhile; {@code modify} does not. Cancelling the future gives the call up.
     */
    public CompletableFuture<IdentityAlias> updateAsync(IdentityAlias identityAlias) { return updateAsync(identityAlias, CallOptions.NONE); }

    /**
     * Replaces the one with the entity's id and returns it as it was stored. It overwrites what others changed
     * meanwhile; {@code modify} does not. Cancelling the future gives the call up. With options for this call.
     */
    public CompletableFuture<IdentityAlias> updateAsync(IdentityAlias identityAlias, CallOptions options) {
        var out = new Writer();
        out.text(2, identityAlias.id());
        out.message(3, identityAlias);
        return caller.call("IdentityAliases.Update", out, options, in -> Values.part(in, 2, "identity_alias", IdentityAlias::read));
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
        return caller.call("IdentityAliases.Delete", out, options, in -> null);
    }

    /** All of them, in the order of their ids. */
    public Pages<IdentityAlias> list() { return list(Filter.ALL, CallOptions.NONE); }

    /**
     * Those that the filter matches, in the order of their ids. An empty filter matches all; a {@code ?} in it
     * stands for the next of the values.
     */
    public Pages<IdentityAlias> list(String filter) { return list(Filter.of(filter), CallOptions.NONE); }

    /**
     * Those that the filter matches, in the order of their ids. An empty filter matches all; a {@code ?} in it
     * stands for the next of the values.
     */
    public Pages<IdentityAlias> list(Filter filter) { return list(filter, CallOptions.NONE); }

    /**
     * Those that the filter matches, in the order of their ids. An empty filter matches all; a {@code ?} in it
     * stands for the next of the values. With options for this call.
     */
    public Pages<IdentityAlias> list(Filter filter, CallOptions options) {
        var out = new Writer();
        out.text(2, filter.template());
        return caller.pages("IdentityAliases.List", out, filter.values(), options, 2, IdentityAlias::read);
    }

    /**
     * Gets the one with this id, writes back what {@code change} makes of it, unless someone else changed it
     * meanwhile: then begins again, a few times (RULES 8). {@code change} may therefore run more than once. On
     * StrongDM the last write wins.
     */
    public IdentityAlias modify(String id, UnaryOperator<IdentityAlias> change) { return modify(id, change, CallOptions.NONE); }

    /**
     * Gets the one with this id, writes back what {@code change} makes of it, unless someone else changed it
     * meanwhile: then begins again, a few times (RULES 8). {@code change} may therefore run more than once. On
     * StrongDM the last write wins. With options for this call.
     */
    public IdentityAlias modify(String id, UnaryOperator<IdentityAlias> change, CallOptions options) {
        var get = new Writer();
        get.text(2, id);
        return caller.modify(
            "IdentityAliases.Get", get, in -> Values.part(in, 2, "identity_alias", IdentityAlias::read),
            "IdentityAliases.Update", (out, changed) -> {
                out.text(2, changed.id());
                out.message(3, changed);
            },
            change, options
        );
    }
}
