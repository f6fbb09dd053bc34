package io.gatepass;

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
    private final Supplier<Iterator<List<T>>> start;

    /** A list. @param start begins to read it @hidden */
    public Pages(Supplier<Iterator<List<T>>> start) {
        this.start = start;
    }

    @Override
    public Iterator<T> iterator() {
        var pages = start.get();
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

    /** Page by page. @return the pages */
    public Stream<List<T>> pages() {
        return stream(start.get());
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
