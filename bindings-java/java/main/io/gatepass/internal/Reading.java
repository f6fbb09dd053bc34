package io.gatepass.internal;

import io.gatepass.CancelledException;
import java.lang.ref.Cleaner;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.function.Function;

/**
 * One reading of a native list or stream, page by page. It is for one thread at a time; any may close it.
 *
 * @param <T> what it holds
 */
public final class Reading<T> implements AutoCloseable {
    private static final Cleaner CLEANER = Cleaner.create();

    private final long number;
    private final int items;
    private final Function<Reader, T> read;
    private final Cleaner.Cleanable cleanable;
    private CompletableFuture<Outcome> pending;
    private boolean closed;

    /**
     * A page.
     *
     * @param <T> what it holds
     * @param items those
     * @param revision where another stream can go on after it, or null
     */
    public record Page<T>(List<T> items, String revision) {}

    Reading(long number, int items, Function<Reader, T> read) {
        this.number = number;
        this.items = items;
        this.read = read;
        this.cleanable = CLEANER.register(this, () -> Native.release(number));
    }

    /**
     * The next page, or null after the last and once it is closed. An interrupt ends the wait and loses no page: whoever asks
     * next gets it.
     *
     * @return it
     */
    public Page<T> next() {
        var page = begin();
        if (page == null) {
            return null;
        }
        try {
            var outcome = page.get();
            settle(page);
            var body = outcome.body();
            return body == null
                    ? null
                    : new Page<>(Values.items(new Reader(body), items, in -> read.apply(in.message())), outcome.revision());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw (CancelledException) Errors.of(Failure.local("CANCELLED", 1, "the wait for a page was interrupted"));
        } catch (CancellationException closed) {
            return null;
        } catch (ExecutionException failed) {
            settle(page);
            throw Caller.thrown(failed.getCause());
        }
    }

    private synchronized CompletableFuture<Outcome> begin() {
        if (closed) {
            return null;
        }
        if (pending == null) {
            pending = Completions.begin(call -> Native.next(number, call));
        }
        return pending;
    }

    private synchronized void settle(CompletableFuture<Outcome> page) {
        if (pending == page) {
            pending = null;
        }
    }

    /** Ends it, and whoever waits for a page; twice is fine. */
    @Override
    public void close() {
        CompletableFuture<Outcome> waiting;
        synchronized (this) {
            closed = true;
            waiting = pending;
            pending = null;
        }
        if (waiting != null) {
            waiting.cancel(false);
        }
        cleanable.clean();
    }
}
