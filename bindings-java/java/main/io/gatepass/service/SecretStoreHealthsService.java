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

/** The service {@code SecretStoreHealths}. */
public final class SecretStoreHealthsService {
    private final Caller caller;

    SecretStoreHealthsService(Caller caller) { this.caller = caller; }

    /** All of them, in the order of their ids. */
    public Pages<SecretStoreHealth> list() { return list(Filter.ALL, CallOptions.NONE); }

    /**
     * Those that the filter matches, in the order of their ids. An empty filter matches all; a {@code ?} in it
     * stands for the next of the values.
     */
    public Pages<SecretStoreHealth> list(String filter) { return list(Filter.of(filter), CallOptions.NONE); }

    /**
     * Those that the filter matches, in the order of their ids. An empty filter matches all; a {@code ?} in it
     * stands for the next of the values.
     */
    public Pages<SecretStoreHealth> list(Filter filter) { return list(filter, CallOptions.NONE); }

    /**
     * Those that the filter matches, in the order of their ids. An empty filter matches all; a {@code ?} in it
     * stands for the next of the values. With options for this call.
     */
    public Pages<SecretStoreHealth> list(Filter filter, CallOptions options) {
        var out = new Writer();
        out.text(2, filter.template());
        return caller.pages("SecretStoreHealths.List", out, filter.values(), options, 2, SecretStoreHealth::read);
    }

    /** {@code SecretStoreHealths.Check}. */
    public void check(String secretStoreId) { check(secretStoreId, CallOptions.NONE); }

    /** {@code SecretStoreHealths.Check}. With options for this call. */
    public void check(String secretStoreId, CallOptions options) { caller.await(checkAsync(secretStoreId, options)); }

    /** {@code SecretStoreHealths.Check}. Cancelling the future gives the call up. */
    public CompletableFuture<Void> checkAsync(String secretStoreId) { return checkAsync(secretStoreId, CallOptions.NONE); }

    /**
     * {@code SecretStoreHealths.Check}. Cancelling the future gives the call up. With options for this call.
     */
    public CompletableFuture<Void> checkAsync(String secretStoreId, CallOptions options) {
        var out = new Writer();
        out.text(2, secretStoreId);
        return caller.call("SecretStoreHealths.Check", out, options, in -> null);
    }

    /** {@code SecretStoreHealths.Healthcheck}. */
    public void healthcheck(String secretStoreId) { healthcheck(secretStoreId, CallOptions.NONE); }

    /** {@code SecretStoreHealths.Healthcheck}. With options for this call. */
    public void healthcheck(String secretStoreId, CallOptions options) { caller.await(healthcheckAsync(secretStoreId, options)); }

    /** {@code SecretStoreHealths.Healthcheck}. Cancelling the future gives the call up. */
    public CompletableFuture<Void> healthcheckAsync(String secretStoreId) { return healthcheckAsync(secretStoreId, CallOptions.NONE); }

    /**
     * {@code SecretStoreHealths.Healthcheck}. Cancelling the future gives the call up. With options for this call.
     */
    public CompletableFuture<Void> healthcheckAsync(String secretStoreId, CallOptions options) {
        var out = new Writer();
        out.text(2, secretStoreId);
        return caller.call("SecretStoreHealths.Healthcheck", out, options, in -> null);
    }
}
