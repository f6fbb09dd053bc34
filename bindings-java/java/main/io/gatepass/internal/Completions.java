package io.gatepass.internal;

import java.lang.System.Logger.Level;
import java.nio.ByteBuffer;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongConsumer;

/**
 * Calls that wait for their outcomes, and the thread that fetches them. It is a daemon and owned by Java: no native thread
 * ever enters the JVM, so that none keeps it from its end.
 */
final class Completions {
    private static final AtomicLong NUMBERS = new AtomicLong();
    private static final ConcurrentHashMap<Long, CompletableFuture<Outcome>> WAITING = new ConcurrentHashMap<>();

    private Completions() {}

    static {
        Native.logLevel(wantedLevel());
        var thread = new Thread(Completions::fetch, "gatepass-completions");
        thread.setDaemon(true);
        thread.start();
    }

    /** The outcome of what `start` starts under the number it gets; cancelling the future gives the call up. */
    static CompletableFuture<Outcome> begin(LongConsumer start) {
        long number = NUMBERS.incrementAndGet();
        var future = new CompletableFuture<Outcome>();
        WAITING.put(number, future);
        future.whenComplete((outcome, error) -> {
            if (future.isCancelled()) {
                WAITING.remove(number);
                Native.cancel(number);
            }
        });
        try {
            start.accept(number);
        } catch (RuntimeException | Error error) {
            WAITING.remove(number);
            throw error;
        }
        return future;
    }

    private static void fetch() {
        while (true) {
            byte[] taken = Native.take();
            drainLogs();
            if (taken == null) {
                continue;
            }
            var future = WAITING.remove(ByteBuffer.wrap(taken).getLong());
            if (future != null) {
                // What depends on it runs elsewhere: this thread has to go on.
                future.completeAsync(() -> Outcome.read(taken, Long.BYTES));
            }
        }
    }

    private static String wantedLevel() {
        var logger = System.getLogger("gatepass");
        for (var level : new Level[] {Level.TRACE, Level.DEBUG, Level.INFO, Level.WARNING, Level.ERROR}) {
            if (logger.isLoggable(level)) {
                return level == Level.WARNING ? "warn" : level.name().toLowerCase();
            }
        }
        return "off";
    }

    private static void drainLogs() {
        byte[] lines = Native.logs();
        if (lines == null) {
            return;
        }
        var in = new Reader(lines);
        while (in.next()) {
            var line = in.message();
            String[] texts = new String[4];
            while (line.next()) {
                texts[line.number()] = line.text();
            }
            var level = "warn".equals(texts[1]) ? Level.WARNING : Level.valueOf(texts[1].toUpperCase());
            System.getLogger(texts[2].replace("::", ".")).log(level, texts[3]);
        }
    }
}
