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

/** For whoever runs the server. */
public final class OperationsService {
    private final Caller caller;

    OperationsService(Caller caller) { this.caller = caller; }

    /** What {@code /readyz} says, with its reasons. */
    public StatusResponse status() { return status(CallOptions.NONE); }

    /** What {@code /readyz} says, with its reasons. With options for this call. */
    public StatusResponse status(CallOptions options) { return caller.await(statusAsync(options)); }

    /** What {@code /readyz} says, with its reasons. Cancelling the future gives the call up. */
    public CompletableFuture<StatusResponse> statusAsync() { return statusAsync(CallOptions.NONE); }

    /**
     * What {@code /readyz} says, with its reasons. Cancelling the future gives the call up. With options for this
     * call.
     */
    public CompletableFuture<StatusResponse> statusAsync(CallOptions options) {
        var out = new Writer();
        return caller.call("Operations.Status", out, options, in -> StatusResponse.read(in));
    }

    /** Accepts the wall clock's time after it parted from the monotonic clock (RULES 2.6). */
    public Instant acceptTime() { return acceptTime(CallOptions.NONE); }

    /**
     * Accepts the wall clock's time after it parted from the monotonic clock (RULES 2.6). With options for this
     * call.
     */
    public Instant acceptTime(CallOptions options) { return caller.await(acceptTimeAsync(options)); }

    /**
     * Accepts the wall clock's time after it parted from the monotonic clock (RULES 2.6). Cancelling the future
     * gives the call up.
     */
    public CompletableFuture<Instant> acceptTimeAsync() { return acceptTimeAsync(CallOptions.NONE); }

    /**
     * Accepts the wall clock's time after it parted from the monotonic clock (RULES 2.6). Cancelling the future
     * gives the call up. With options for this call.
     */
    public CompletableFuture<Instant> acceptTimeAsync(CallOptions options) {
        var out = new Writer();
        return caller.call("Operations.AcceptTime", out, options, in -> Values.<Instant>field(in, 1, null, one -> one.instant()));
    }

    /**
     * Accepts a store that was restored from a backup: until then checks are answered and writes are refused (RULES
     * 6.4). Refused where nothing waits to be accepted.
     */
    public Review resume() { return resume(CallOptions.NONE); }

    /**
     * Accepts a store that was restored from a backup: until then checks are answered and writes are refused (RULES
     * 6.4). Refused where nothing waits to be accepted. With options for this call.
     */
    public Review resume(CallOptions options) { return caller.await(resumeAsync(options)); }

    /**
     * Accepts a store that was restored from a backup: until then checks are answered and writes are refused (RULES
     * 6.4). Refused where nothing waits to be accepted. Cancelling the future gives the call up.
     */
    public CompletableFuture<Review> resumeAsync() { return resumeAsync(CallOptions.NONE); }

    /**
     * Accepts a store that was restored from a backup: until then checks are answered and writes are refused (RULES
     * 6.4). Refused where nothing waits to be accepted. Cancelling the future gives the call up. With options for
     * this call.
     */
    public CompletableFuture<Review> resumeAsync(CallOptions options) {
        var out = new Writer();
        return caller.call("Operations.Resume", out, options, in -> Values.<Review>field(in, 1, null, one -> Review.read(one.message())));
    }

    /**
     * Erases what the record holds of a deleted account's person: its past versions, and the snapshots of the
     * activities that name it (RULES 6.3). Proofs stay valid; it cannot be undone.
     */
    public EraseResponse erase(String accountId) { return erase(accountId, CallOptions.NONE); }

    /**
     * Erases what the record holds of a deleted account's person: its past versions, and the snapshots of the
     * activities that name it (RULES 6.3). Proofs stay valid; it cannot be undone. With options for this call.
     */
    public EraseResponse erase(String accountId, CallOptions options) { return caller.await(eraseAsync(accountId, options)); }

    /**
     * Erases what the record holds of a deleted account's person: its past versions, and the snapshots of the
     * activities that name it (RULES 6.3). Proofs stay valid; it cannot be undone. Cancelling the future gives the
     * call up.
     */
    public CompletableFuture<EraseResponse> eraseAsync(String accountId) { return eraseAsync(accountId, CallOptions.NONE); }

    /**
     * Erases what the record holds of a deleted account's person: its past versions, and the snapshots of the
     * activities that name it (RULES 6.3). Proofs stay valid; it cannot be undone. Cancelling the future gives the
     * call up. With options for this call.
     */
    public CompletableFuture<EraseResponse> eraseAsync(String accountId, CallOptions options) {
        var out = new Writer();
        out.text(1, accountId);
        return caller.call("Operations.Erase", out, options, in -> EraseResponse.read(in));
    }
}
