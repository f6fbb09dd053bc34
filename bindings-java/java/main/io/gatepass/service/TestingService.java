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
    public CompletableFuture<Instant> setClockAsync(Instant time) { return setClockAsync(time, CallOptions.NONE); }

    /**
     * Stops the clock at an instant, not before the last one used (RULES 2.6). Cancelling the future gives the call
     * up. With options for this call.
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
    public CompletableFuture<Instant> advanceClockAsync(Duration by) { return advanceClockAsync(by, CallOptions.NONE); }

    /**
     * Moves the clock forward and stops it there. Cancelling the future gives the call up. With options for this
     * call.
     */
    public CompletableFuture<Instant> advanceClockAsync(Duration by, CallOptions options) {
        var out = new Writer();
        out.duration(1, by);
        return caller.call("Testing.AdvanceClock", out, options, in -> Values.<Instant>field(in, 1, null, one -> one.instant()));
    }

    /** The next calls fail, or are answered late, as told. */
    public void disturb() { disturb(more -> {}, CallOptions.NONE); }

    /** The next calls fail, or are answered late, as told. With options for this call. */
    public void disturb(CallOptions options) { disturb(more -> {}, options); }

    /** The next calls fail, or are answered late, as told. {@code more} takes the rest by name. */
    public void disturb(Consumer<DisturbParams> more) { disturb(more, CallOptions.NONE); }

    /** The next calls fail, or are answered late, as told. With options for this call. */
    public void disturb(Consumer<DisturbParams> more, CallOptions options) { caller.await(disturbAsync(more, options)); }

    /** The next calls fail, or are answered late, as told. Cancelling the future gives the call up. */
    public CompletableFuture<Void> disturbAsync() { return disturbAsync(more -> {}, CallOptions.NONE); }

    /**
     * The next calls fail, or are answered late, as told. Cancelling the future gives the call up. With options for
     * this call.
     */
    public CompletableFuture<Void> disturbAsync(CallOptions options) { return disturbAsync(more -> {}, options); }

    /**
     * The next calls fail, or are answered late, as told. Cancelling the future gives the call up. {@code more}
     * takes the rest by name.
     */
    public CompletableFuture<Void> disturbAsync(Consumer<DisturbParams> more) { return disturbAsync(more, CallOptions.NONE); }

    /**
     * The next calls fail, or are answered late, as told. Cancelling the future gives the call up. With options for
     * this call.
     */
    public CompletableFuture<Void> disturbAsync(Consumer<DisturbParams> more, CallOptions options) {
        var given = new DisturbParams();
        more.accept(given);
        var out = new Writer();
        out.text(1, given.method);
        out.unsigned(2, given.calls);
        out.unsigned(3, given.code);
        out.bool(4, given.after);
        out.duration(5, given.delay);
        return caller.call("Testing.Disturb", out, options, in -> null);
    }

    /** What {@code disturb} takes by name, none of which it needs. */
    public static final class DisturbParams {
        private String method = "";
        private int calls = 0;
        private int code = 0;
        private boolean after = false;
        private Duration delay = null;

        private DisturbParams() {}

        /** Only calls of this method ({@code Roles.Get}); empty: of every method but this service's. */
        public DisturbParams method(String method) { this.method = method; return this; }

        /** What was given. @return method */
        public String method() { return method; }

        /** How many calls; 0 ends the disturbance. */
        public DisturbParams calls(int calls) { this.calls = calls; return this; }

        /** What was given. @return calls */
        public int calls() { return calls; }

        /** The gRPC code to fail with; 0: the call is answered. */
        public DisturbParams code(int code) { this.code = code; return this; }

        /** What was given. @return code */
        public int code() { return code; }

        /** The call is carried out first and its answer lost. */
        public DisturbParams after(boolean after) { this.after = after; return this; }

        /** What was given. @return after */
        public boolean after() { return after; }

        /** How long the answer is held back. */
        public DisturbParams delay(Duration delay) { this.delay = delay; return this; }

        /** What was given. @return delay */
        public Duration delay() { return delay; }
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
    public CompletableFuture<List<SeenCall>> seenAsync() { return seenAsync(CallOptions.NONE); }

    /**
     * The calls that arrived since the last time this was asked, at most the newest 10,000. Cancelling the future
     * gives the call up. With options for this call.
     */
    public CompletableFuture<List<SeenCall>> seenAsync(CallOptions options) {
        var out = new Writer();
        return caller.call("Testing.Seen", out, options, in -> Values.<SeenCall>items(in, 1, one -> SeenCall.read(one.message())));
    }
}
