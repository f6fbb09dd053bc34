package io.gatepass.internal;

import java.lang.System.Logger.Level;
import java.nio.ByteBuffer;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongConsumer;

/**
 * Calls that wait for their outcomes, and the thread that fetches them. It is a daemon and owned by Java: no native thread
 * ever enters the JVM, so that none keeps it from its end.
 */
final class Completions {
    private static final AtomicLong NUMBERS = new AtomicLong();
    private static final ConcurrentHashMap<Long, CompletableFuture<Outcome>> WAITING = new ConcurrentHashMap<>();

    // What depends on an outcome runs on threads of its own: the one that fetches has to go on.
    private static final Executor WORKERS = Executors.newCachedThreadPool(work -> daemon(work, "gatepass-worker"));

    private Completions() {}

    static {
        Native.logLevel(wantedLevel());
        daemon(Completions::fetch, "gatepass-completions").start();
    }

    private static Thread daemon(Runnable work, String name) {
        var thread = new Thread(work, name);
        thread.setDaemon(true);
        return thread;
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
            try {
                hand(Native.take());
                drainLogs();
            } catch (RuntimeException | Error error) {
                // Without this thread every call would wait for ever. A logger of the host's may throw what it likes.
                System.getLogger("gatepass").log(Level.ERROR, "an outcome or a log line could not be handed on", error);
            }
        }
    }

    private static void hand(byte[] taken) {
        var future = taken == null ? null : WAITING.remove(ByteBuffer.wrap(taken).getLong());
        if (future != null) {
            future.completeAsync(() -> Outcome.read(taken, Long.BYTES), WORKERS);
        }
    }

    private static String wantedLevel() {
        var logger = System.getLogger("gatepass");
        for (var level : new Level[] {Level.TRACE, Level.DEBUG, Level.INFO, Level.WARNING, Level.ERROR}) {
            if (logger.isLoggable(level)) {
                return level == Level.WARNING ? "warn" : level.name().toLowerCase(Locale.ROOT);
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
            var level = "warn".equals(texts[1]) ? Level.WARNING : Level.valueOf(texts[1].toUpperCase(Locale.ROOT));
            System.getLogger(texts[2].replace("::", ".")).log(level, texts[3]);
        }
    }
}
