package io.gatepass.internal;

import io.gatepass.CallOptions;
import io.gatepass.GatepassException;
import io.gatepass.Pages;
import io.gatepass.RevisionMismatchException;
import io.gatepass.Watch;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** What carries calls, and waits for them. */
public final class Caller {
    // How often a change is tried again after someone else changed the entity first.
    private static final int CONFLICTS = 5;

    private final Session session;
    private final Function<CallOptions, Map<String, String>> merge;

    /** Over a session. @param session it @param merge a call's options with the connection's, as names and values */
    public Caller(Session session, Function<CallOptions, Map<String, String>> merge) {
        this.session = session;
        this.merge = merge;
    }

    /** What goes with a call: its options, and the span that it is made in. */
    private Map<String, String> given(CallOptions options) {
        var pairs = new LinkedHashMap<>(merge.apply(options));
        if (!session.isEmbedded()) {
            Tracing.addTo(pairs);
        }
        return pairs;
    }

    /** Calls an operation; cancelling the future gives the call up. */
    public <T> CompletableFuture<T> call(String operation, Writer request, CallOptions options, Function<Reader, T> read) {
        return call(operation, request, options, Map.of(), read);
    }

    /** Calls an operation that takes settings of its own. */
    public <T> CompletableFuture<T> call(
            String operation, Writer request, CallOptions options, Map<String, String> own, Function<Reader, T> read) {
        var pairs = given(options);
        pairs.putAll(own);
        var outcome = session.call(operation, request.toBytes(), Session.flat(pairs));
        return linked(outcome, outcome.thenApply(ended -> read.apply(new Reader(ended.body()))));
    }

    /** What depends on a call; cancelling it cancels the call. */
    private static <T> CompletableFuture<T> linked(CompletableFuture<?> call, CompletableFuture<T> dependent) {
        dependent.whenComplete((value, error) -> {
            if (dependent.isCancelled()) {
                call.cancel(false);
            }
        });
        return dependent;
    }

    /** Waits; an interrupt gives the call up. */
    public <T> T await(CompletableFuture<T> future) {
        try {
            return future.get();
        } catch (InterruptedException interrupted) {
            future.cancel(true);
            Thread.currentThread().interrupt();
            throw Errors.of(Failure.local("CANCELLED", 1, "the call was interrupted; whether it took effect is unknown"));
        } catch (ExecutionException failed) {
            throw thrown(failed.getCause());
        }
    }

    /** The exception of a failed call, with the place that called in its trace. */
    static RuntimeException thrown(Throwable cause) {
        var found = cause instanceof CompletionException && cause.getCause() != null ? cause.getCause() : cause;
        if (found instanceof GatepassException failure) {
            failure.fillInStackTrace();
            return failure;
        }
        return found instanceof RuntimeException other ? other : new IllegalStateException(found);
    }

    /** A list. */
    public <T> Pages<T> pages(
            String operation, Writer request, List<String> values, CallOptions options, int items, Function<Reader, T> read) {
        var flat = new ArrayList<>(List.of(Session.flat(given(options))));
        for (var value : values) {
            flat.add("filter_value");
            flat.add(value);
        }
        byte[] bytes = request.toBytes();
        return new Pages<>(() -> session.pages(operation, bytes, flat.toArray(String[]::new), items, read));
    }

    /** A stream of events, which stands when this returns. */
    public <T> Watch<T> watch(
            String operation,
            Writer request,
            CallOptions options,
            int items,
            Function<Reader, T> read,
            Function<T, String> revision) {
        return new Watch<>(
                session.pages(operation, request.toBytes(), Session.flat(given(options)), items, read), revision);
    }

    /** Gets, changes, writes if nobody else wrote meanwhile. */
    public <T> T modify(
            String get,
            Writer request,
            Function<Reader, T> read,
            String update,
            BiConsumer<Writer, T> replace,
            UnaryOperator<T> change,
            CallOptions options) {
        for (int attempt = 0; ; attempt++) {
            var current = await(session.call(get, request.toBytes(), Session.flat(given(options))));
            var changed = change.apply(read.apply(new Reader(current.body())));
            var out = new Writer();
            replace.accept(out, changed);
            var pairs = given(options);
            pairs.put("unchanged_since", current.revision() == null ? "" : current.revision());
            try {
                var written = await(session.call(update, out.toBytes(), Session.flat(pairs)));
                return read.apply(new Reader(written.body()));
            } catch (RevisionMismatchException conflict) {
                if (attempt == CONFLICTS) {
                    throw conflict;
                }
            }
        }
    }
}
