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

/** What StrongDM's AccountGrants cannot say. */
public final class GrantsService {
    private final Caller caller;

    GrantsService(Caller caller) { this.caller = caller; }

    /** Moves the end of a live or scheduled grant, in place (RULES 2.5). */
    public AccountGrant extend(String id) { return extend(id, more -> {}, CallOptions.NONE); }

    /** Moves the end of a live or scheduled grant, in place (RULES 2.5). */
    public AccountGrant extend(Entity id) { return extend(Values.id("id", id), more -> {}, CallOptions.NONE); }

    /** Moves the end of a live or scheduled grant, in place (RULES 2.5). With options for this call. */
    public AccountGrant extend(String id, CallOptions options) { return extend(id, more -> {}, options); }

    /**
     * Moves the end of a live or scheduled grant, in place (RULES 2.5). {@code more} takes the rest by name.
     */
    public AccountGrant extend(String id, Consumer<ExtendParams> more) { return extend(id, more, CallOptions.NONE); }

    /**
     * Moves the end of a live or scheduled grant, in place (RULES 2.5). {@code more} takes the rest by name.
     */
    public AccountGrant extend(Entity id, Consumer<ExtendParams> more) { return extend(Values.id("id", id), more, CallOptions.NONE); }

    /** Moves the end of a live or scheduled grant, in place (RULES 2.5). With options for this call. */
    public AccountGrant extend(String id, Consumer<ExtendParams> more, CallOptions options) { return caller.await(extendAsync(id, more, options)); }

    /**
     * Moves the end of a live or scheduled grant, in place (RULES 2.5). Cancelling the future gives the call up.
     */
    public CompletableFuture<AccountGrant> extendAsync(String id) { return extendAsync(id, more -> {}, CallOptions.NONE); }

    /**
     * Moves the end of a live or scheduled grant, in place (RULES 2.5). Cancelling the future gives the call up.
     */
    public CompletableFuture<AccountGrant> extendAsync(Entity id) { return extendAsync(Values.id("id", id), more -> {}, CallOptions.NONE); }

    /**
     * Moves the end of a live or scheduled grant, in place (RULES 2.5). Cancelling the future gives the call up.
     * With options for this call.
     */
    public CompletableFuture<AccountGrant> extendAsync(String id, CallOptions options) { return extendAsync(id, more -> {}, options); }

    /**
     * Moves the end of a live or scheduled grant, in place (RULES 2.5). Cancelling the future gives the call up.
     * {@code more} takes the rest by name.
     */
    public CompletableFuture<AccountGrant> extendAsync(String id, Consumer<ExtendParams> more) { return extendAsync(id, more, CallOptions.NONE); }

    /**
     * Moves the end of a live or scheduled grant, in place (RULES 2.5). Cancelling the future gives the call up.
     * {@code more} takes the rest by name.
     */
    public CompletableFuture<AccountGrant> extendAsync(Entity id, Consumer<ExtendParams> more) { return extendAsync(Values.id("id", id), more, CallOptions.NONE); }

    /**
     * Moves the end of a live or scheduled grant, in place (RULES 2.5). Cancelling the future gives the call up.
     * With options for this call.
     */
    public CompletableFuture<AccountGrant> extendAsync(String id, Consumer<ExtendParams> more, CallOptions options) {
        var given = new ExtendParams();
        more.accept(given);
        var out = new Writer();
        out.text(1, id);
        out.instant(2, given.validUntil);
        out.duration(3, given.by);
        return caller.call("Grants.Extend", out, options, in -> Values.<AccountGrant>field(in, 1, null, one -> AccountGrant.read(one.message())));
    }

    /** What {@code extend} takes by name, none of which it needs. */
    public static final class ExtendParams {
        private Instant validUntil = null;
        private Duration by = null;

        private ExtendParams() {}

        /** The new end; later than the present one. */
        public ExtendParams validUntil(Instant validUntil) { this.validUntil = validUntil; return this; }

        /** What was given. @return validUntil */
        public Instant validUntil() { return validUntil; }

        /** How much later the present end becomes; positive. */
        public ExtendParams by(Duration by) { this.by = by; return this; }

        /** What was given. @return by */
        public Duration by() { return by; }
    }
}
