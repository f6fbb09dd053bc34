package io.gatepass;

import io.gatepass.internal.Reading;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Supplier;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * The entities of a list, one after another. Pages are fetched as they are needed, and every reading asks anew. A list is
 * complete or ends with an exception.
 *
 * @param <T> what it lists
 */
public final class Pages<T> implements Iterable<T> {
    private final Supplier<Reading<T>> start;

    /** A list. @param start begins to read it @hidden */
    public Pages(Supplier<Reading<T>> start) {
        this.start = start;
    }

    @Override
    public Iterator<T> iterator() {
        var pages = pageIterator();
        return new Iterator<>() {
            private Iterator<T> page = List.<T>of().iterator();

            @Override
            public boolean hasNext() {
                while (!page.hasNext() && pages.hasNext()) {
                    page = pages.next().iterator();
                }
                return page.hasNext();
            }

            @Override
            public T next() {
                if (!hasNext()) {
                    throw new NoSuchElementException("the list has no more");
                }
                return page.next();
            }
        };
    }

    private Iterator<List<T>> pageIterator() {
        var reading = start.get();
        return new Iterator<>() {
            private List<T> page;
            private boolean ended;

            @Override
            public boolean hasNext() {
                if (page == null && !ended) {
                    var next = reading.next();
                    page = next == null ? null : next.items();
                    ended = next == null;
                }
                return page != null;
            }

            @Override
            public List<T> next() {
                if (!hasNext()) {
                    throw new NoSuchElementException("the list has no more pages");
                }
                var next = page;
                page = null;
                return next;
            }
        };
    }

    /** Page by page. @return the pages */
    public Stream<List<T>> pages() {
        return stream(pageIterator());
    }

    /** One after another. @return a stream that fetches as it is read */
    public Stream<T> stream() {
        return stream(iterator());
    }

    /** All of them. @return a list that does not change */
    public List<T> toList() {
        return stream().toList();
    }

    private static <E> Stream<E> stream(Iterator<E> items) {
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(items, Spliterator.ORDERED | Spliterator.NONNULL), false);
    }
}
