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
 * Facts that glue sets and clears: a ticket open, a shift on, a change window. Workflows may grant while one holds,
 * and grants may be bound to one: they end when it clears.
 */
public final class ConditionsService {
    private final Caller caller;

    ConditionsService(Caller caller) { this.caller = caller; }

    /** Creates one and returns it as it was stored. */
    public Condition create(Condition condition) { return create(condition, CallOptions.NONE); }

    /** Creates one and returns it as it was stored. With options for this call. */
    public Condition create(Condition condition, CallOptions options) { return caller.await(createAsync(condition, options)); }

    /** Creates one and returns it as it was stored. Cancelling the future gives the call up. */
    public CompletableFuture<Condition> createAsync(Condition condition) { return createAsync(condition, CallOptions.NONE); }

    /**
     * Creates one and returns it as it was stored. Cancelling the future gives the call up. With options for this
     * call.
     */
    public CompletableFuture<Condition> createAsync(Condition condition, CallOptions options) {
        var out = new Writer();
        out.message(2, condition);
        return caller.call("Conditions.Create", out, options, in -> Values.part(in, 2, "condition", Condition::read));
    }

    /** The one with this id. */
    public Condition get(String id) { return get(id, CallOptions.NONE); }

    /** The one with this id. */
    public Condition get(Entity id) { return get(Values.id("id", id), CallOptions.NONE); }

    /** The one with this id. With options for this call. */
    public Condition get(String id, CallOptions options) { return caller.await(getAsync(id, options)); }

    /** The one with this id. Cancelling the future gives the call up. */
    public CompletableFuture<Condition> getAsync(String id) { return getAsync(id, CallOptions.NONE); }

    /** The one with this id. Cancelling the future gives the call up. */
    public CompletableFuture<Condition> getAsync(Entity id) { return getAsync(Values.id("id", id), CallOptions.NONE); }

    /** The one with this id. Cancelling the future gives the call up. With options for this call. */
    public CompletableFuture<Condition> getAsync(String id, CallOptions options) {
        var out = new Writer();
        out.text(2, id);
        return caller.call("Conditions.Get", out, options, in -> Values.part(in, 2, "condition", Condition::read));
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
        return caller.call("Conditions.Delete", out, options, in -> null);
    }

    /** All of them, in the order of their ids. */
    public Pages<Condition> list() { return list(Filter.ALL, CallOptions.NONE); }

    /**
     * Those that the filter matches, in the order of their ids. An empty filter matches all; a {@code ?} in it
     * stands for the next of the values.
     */
    public Pages<Condition> list(String filter) { return list(Filter.of(filter), CallOptions.NONE); }

    /**
     * Those that the filter matches, in the order of their ids. An empty filter matches all; a {@code ?} in it
     * stands for the next of the values.
     */
    public Pages<Condition> list(Filter filter) { return list(filter, CallOptions.NONE); }

    /**
     * Those that the filter matches, in the order of their ids. An empty filter matches all; a {@code ?} in it
     * stands for the next of the values. With options for this call.
     */
    public Pages<Condition> list(Filter filter, CallOptions options) {
        var out = new Writer();
        out.text(2, filter.template());
        return caller.pages("Conditions.List", out, filter.values(), options, 2, Condition::read);
    }

    /** It holds from now on. */
    public Condition set(String id) { return set(id, more -> {}, CallOptions.NONE); }

    /** It holds from now on. */
    public Condition set(Entity id) { return set(Values.id("id", id), more -> {}, CallOptions.NONE); }

    /** It holds from now on. With options for this call. */
    public Condition set(String id, CallOptions options) { return set(id, more -> {}, options); }

    /** It holds from now on. {@code more} takes the rest by name. */
    public Condition set(String id, Consumer<SetParams> more) { return set(id, more, CallOptions.NONE); }

    /** It holds from now on. {@code more} takes the rest by name. */
    public Condition set(Entity id, Consumer<SetParams> more) { return set(Values.id("id", id), more, CallOptions.NONE); }

    /** It holds from now on. With options for this call. */
    public Condition set(String id, Consumer<SetParams> more, CallOptions options) { return caller.await(setAsync(id, more, options)); }

    /** It holds from now on. Cancelling the future gives the call up. */
    public CompletableFuture<Condition> setAsync(String id) { return setAsync(id, more -> {}, CallOptions.NONE); }

    /** It holds from now on. Cancelling the future gives the call up. */
    public CompletableFuture<Condition> setAsync(Entity id) { return setAsync(Values.id("id", id), more -> {}, CallOptions.NONE); }

    /** It holds from now on. Cancelling the future gives the call up. With options for this call. */
    public CompletableFuture<Condition> setAsync(String id, CallOptions options) { return setAsync(id, more -> {}, options); }

    /** It holds from now on. Cancelling the future gives the call up. {@code more} takes the rest by name. */
    public CompletableFuture<Condition> setAsync(String id, Consumer<SetParams> more) { return setAsync(id, more, CallOptions.NONE); }

    /** It holds from now on. Cancelling the future gives the call up. {@code more} takes the rest by name. */
    public CompletableFuture<Condition> setAsync(Entity id, Consumer<SetParams> more) { return setAsync(Values.id("id", id), more, CallOptions.NONE); }

    /** It holds from now on. Cancelling the future gives the call up. With options for this call. */
    public CompletableFuture<Condition> setAsync(String id, Consumer<SetParams> more, CallOptions options) {
        var given = new SetParams();
        more.accept(given);
        var out = new Writer();
        out.text(1, id);
        out.instant(2, given.validUntil);
        return caller.call("Conditions.Set", out, options, in -> Values.<Condition>field(in, 1, null, one -> Condition.read(one.message())));
    }

    /** What {@code set} takes by name, none of which it needs. */
    public static final class SetParams {
        private Instant validUntil = null;

        private SetParams() {}

        /**
         * Not set: until it is cleared. One that is set again until earlier cuts what is bound to it; until later
         * lengthens nothing.
         */
        public SetParams validUntil(Instant validUntil) { this.validUntil = validUntil; return this; }

        /** What was given. @return validUntil */
        public Instant validUntil() { return validUntil; }
    }

    /** It holds no longer: what is bound to it ends. */
    public ConditionClearResponse clear(String id) { return clear(id, CallOptions.NONE); }

    /** It holds no longer: what is bound to it ends. */
    public ConditionClearResponse clear(Entity id) { return clear(Values.id("id", id), CallOptions.NONE); }

    /** It holds no longer: what is bound to it ends. With options for this call. */
    public ConditionClearResponse clear(String id, CallOptions options) { return caller.await(clearAsync(id, options)); }

    /** It holds no longer: what is bound to it ends. Cancelling the future gives the call up. */
    public CompletableFuture<ConditionClearResponse> clearAsync(String id) { return clearAsync(id, CallOptions.NONE); }

    /** It holds no longer: what is bound to it ends. Cancelling the future gives the call up. */
    public CompletableFuture<ConditionClearResponse> clearAsync(Entity id) { return clearAsync(Values.id("id", id), CallOptions.NONE); }

    /**
     * It holds no longer: what is bound to it ends. Cancelling the future gives the call up. With options for this
     * call.
     */
    public CompletableFuture<ConditionClearResponse> clearAsync(String id, CallOptions options) {
        var out = new Writer();
        out.text(1, id);
        return caller.call("Conditions.Clear", out, options, in -> ConditionClearResponse.read(in));
    }
}
