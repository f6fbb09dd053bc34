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
import java.util.function.UnaryOperator;

/**
 * For tests: a clock one can move and calls that fail on request. Exists only in {@code gatepass dev} and on stores
 * created for tests (RULES 4.1, 7.4).
 */
public final class TestingService {
    private final Caller caller;

    TestingService(Caller caller) { this.caller = caller; }

    /** Stops the clock at an instant, not before the last one used (RULES 2.6). */
    public Instant setClock(Instant time) { return setClock(time, CallOptions.NONE); }

    /** Stops the clock at an instant, not before the last one used (RULES 2.6). With options for this call. */
    public Instant setClock(Instant time, CallOptions options) { return caller.await(setClockAsync(time, options)); }

    /**
     * Stops the clock at an instant, not before the last one used (RULES 2.6). Cancelling the future gives the call
     * up.
     */
    public CompletableFuture<Instant> setClockAsync(Instant time, CallOptions options) {
        var out = new Writer();
        out.instant(1, time);
        return caller.call("Testing.SetClock", out, options, in -> Values.<Instant>field(in, 1, null, one -> one.instant()));
    }

    /** Moves the clock forward and stops it there. */
    public Instant advanceClock(Duration by) { return advanceClock(by, CallOptions.NONE); }

    /** Moves the clock forward and stops it there. With options for this call. */
    public Instant advanceClock(Duration by, CallOptions options) { return caller.await(advanceClockAsync(by, options)); }

    /** Moves the clock forward and stops it there. Cancelling the future gives the call up. */
    public CompletableFuture<Instant> advanceClockAsync(Duration by, CallOptions options) {
        var out = new Writer();
        out.duration(1, by);
        return caller.call("Testing.AdvanceClock", out, options, in -> Values.<Instant>field(in, 1, null, one -> one.instant()));
    }

    /** The next calls fail, or are answered late, as told. */
    public void disturb(String method, int calls, int code, boolean after, Duration delay) { disturb(method, calls, code, after, delay, CallOptions.NONE); }

    /** The next calls fail, or are answered late, as told. With options for this call. */
    public void disturb(String method, int calls, int code, boolean after, Duration delay, CallOptions options) { caller.await(disturbAsync(method, calls, code, after, delay, options)); }

    /** The next calls fail, or are answered late, as told. Cancelling the future gives the call up. */
    public CompletableFuture<Void> disturbAsync(String method, int calls, int code, boolean after, Duration delay, CallOptions options) {
        var out = new Writer();
        out.text(1, method);
        out.integer(2, calls);
        out.integer(3, code);
        out.bool(4, after);
        out.duration(5, delay);
        return caller.call("Testing.Disturb", out, options, in -> null);
    }

    /** The calls that arrived since the last time this was asked, at most the newest 10,000. */
    public List<SeenCall> seen() { return seen(CallOptions.NONE); }

    /**
     * The calls that arrived since the last time this was asked, at most the newest 10,000. With options for this
     * call.
     */
    public List<SeenCall> seen(CallOptions options) { return caller.await(seenAsync(options)); }

    /**
     * The calls that arrived since the last time this was asked, at most the newest 10,000. Cancelling the future
     * gives the call up.
     */
    public CompletableFuture<List<SeenCall>> seenAsync(CallOptions options) {
        var out = new Writer();
        return caller.call("Testing.Seen", out, options, in -> Values.<SeenCall>items(in, 1, one -> SeenCall.read(one.message())));
    }
}
