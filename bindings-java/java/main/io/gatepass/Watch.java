package io.gatepass;

import io.gatepass.internal.Reading;
import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Queue;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * Events in order, without end:
 *
 * <pre>{@code
 * try (var events = gp.watch()) {
 *     for (var event : events) { … }
 * }
 * }</pre>
 *
 * <p>It stands from the call on: what happens after that is told. Where the stream is cut it goes on by itself, so that no
 * event is missed and none comes twice. It ends when it is closed, by any thread, and with {@link ClosedException} when its
 * connection is. {@link #hasNext} waits for something to happen; {@link Thread#interrupt} ends that with a {@link
 * CancelledException} and loses no event. One thread at a time may read it.
 *
 * @param <T> what it tells
 */
public final class Watch<T> implements Iterable<T>, Iterator<T>, AutoCloseable {
    private final Reading<T> reading;
    private final Function<T, String> revisionOf;
    private final Queue<T> ready = new ArrayDeque<>();
    // Of the page that was read last, and of what was given last.
    private String reached;
    private volatile String given;

    /** A stream that stands. @param reading reads it @param revisionOf an event's revision @hidden */
    public Watch(Reading<T> reading, Function<T, String> revisionOf) {
        this.reading = reading;
        this.revisionOf = revisionOf;
        fetch();
    }

    /** Reads a page; whether there was one. */
    private boolean fetch() {
        var page = reading.next();
        if (page == null) {
            return false;
        }
        ready.addAll(page.items());
        reached = page.revision();
        if (ready.isEmpty()) {
            given = reached;
        }
        return true;
    }

    /** Waits for the next event. @return false once it is closed */
    @Override
    public boolean hasNext() {
        while (ready.isEmpty()) {
            if (!fetch()) {
                return false;
            }
        }
        return true;
    }

    /** The next event; waits for it. */
    @Override
    public T next() {
        if (!hasNext()) {
            throw new NoSuchElementException("the watch is closed");
        }
        var event = ready.remove();
        // Events that wait to be taken were not given yet.
        given = ready.isEmpty() ? reached : revisionOf.apply(event);
        return event;
    }

    /**
     * Everything up to here was given, or does not pass the filter: where another watch can go on.
     *
     * @return it
     */
    public Optional<String> revision() {
        return Optional.ofNullable(given);
    }

    /** This one: it can be read once. */
    @Override
    public Iterator<T> iterator() {
        return this;
    }

    /** The events. @return a stream that ends when this is closed, and closes it when it is closed itself */
    public Stream<T> stream() {
        var events = Spliterators.spliteratorUnknownSize(this, Spliterator.ORDERED | Spliterator.NONNULL);
        return StreamSupport.stream(events, false).onClose(this::close);
    }

    /** Ends it; twice is fine. */
    @Override
    public void close() {
        reading.close();
    }
}
