package io.gatepass.internal;

import io.gatepass.Entity;
import io.gatepass.Until;
import java.math.BigInteger;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/** What generated code stands on. */
public final class Values {
    private Values() {}

    /** A copy. @param <T> of what @param items them, or null @return none of null */
    public static <T> List<T> copy(List<T> items) {
        return items == null ? List.of() : List.copyOf(items);
    }

    /** A copy. @param <V> of what @param map it, or null @return none of null */
    public static <V> Map<String, V> copy(Map<String, V> map) {
        return map == null ? Map.of() : Map.copyOf(map);
    }

    /** An entity's id. @param name what an exception calls it @param entity it @return its id */
    public static String id(String name, Entity entity) {
        if (entity.id().isEmpty()) {
            throw new IllegalArgumentException("`" + name + "` has no id; create it first");
        }
        return entity.id();
    }

    /** The ids of entities. @param name what an exception calls them @param entities them @return their ids */
    public static List<String> ids(String name, Entity... entities) {
        return Arrays.stream(entities).map(entity -> id(name, entity)).toList();
    }

    /** A list with one more. @param items before @param item the new one @return both */
    public static List<String> added(List<String> items, String item) {
        return Stream.concat(items.stream(), Stream.of(item)).toList();
    }

    /** A wait's own settings. @param until how far, or null @param timeout how long, or null @return names and values */
    public static Map<String, String> waiting(Until until, Duration timeout) {
        var settings = new LinkedHashMap<String, String>();
        if (until != null) {
            settings.put("until", until.word());
        }
        if (timeout != null) {
            settings.put("timeout", text(timeout));
        }
        return settings;
    }

    /** A duration as a setting says it. @param duration it @return the text */
    public static String text(Duration duration) {
        var seconds = BigInteger.valueOf(duration.getSeconds());
        return seconds.multiply(BigInteger.valueOf(1_000_000_000)).add(BigInteger.valueOf(duration.getNano())) + "ns";
    }

    /** The part of an answer that must be there. */
    public static <T> T part(Reader in, int number, String name, Function<Reader, T> read) {
        T found = null;
        while (in.next()) {
            if (in.number() == number) {
                found = read.apply(in.message());
            } else {
                in.skip();
            }
        }
        if (found == null) {
            throw Errors.of(Failure.local("INTERNAL", 13, "the answer lacks `" + name + "`"));
        }
        return found;
    }

    /** One field of an answer, or its default. */
    public static <T> T field(Reader in, int number, T otherwise, Function<Reader, T> read) {
        T found = otherwise;
        while (in.next()) {
            if (in.number() == number) {
                found = read.apply(in);
            } else {
                in.skip();
            }
        }
        return found;
    }

    /** All of a list. */
    public static <T> List<T> items(Reader in, int number, Function<Reader, T> read) {
        var items = new ArrayList<T>();
        while (in.next()) {
            if (in.number() == number) {
                items.add(read.apply(in));
            } else {
                in.skip();
            }
        }
        return List.copyOf(items);
    }

    /** The answer, which is of the kind that was given. */
    @SuppressWarnings("unchecked")
    public static <T> T sameKind(T given, Object answered) {
        if (answered.getClass() != given.getClass()) {
            var names = given.getClass().getSimpleName() + " was sent and " + answered.getClass().getSimpleName();
            throw Errors.of(Failure.local("INTERNAL", 13, names + " came back"));
        }
        return (T) answered;
    }
}
