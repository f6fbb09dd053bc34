package io.gatepass.internal;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.lang.ref.Cleaner;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import java.util.stream.Stream;

/** A native session. */
public final class Session {
    private static final Cleaner CLEANER = Cleaner.create();

    private final long number;
    private final boolean embedded;
    private final End end;
    private final Cleaner.Cleanable cleanable;

    private Session(long number, boolean embedded) {
        this.number = number;
        this.embedded = embedded;
        this.end = new End(number);
        this.cleanable = CLEANER.register(this, end);
    }

    /** Ends a session once: when it is closed, or when nothing refers to it any more. */
    private static final class End implements Runnable {
        private final long number;
        private final AtomicBoolean done = new AtomicBoolean();
        private volatile CompletableFuture<Outcome> closing;

        End(long number) {
            this.number = number;
        }

        @Override
        public void run() {
            if (done.compareAndSet(false, true)) {
                closing = Completions.begin(call -> Native.close(number, call));
            }
        }
    }

    /** Connects. @param options names and values @return the session */
    public static Session open(Map<String, String> options) {
        var opened = Outcome.read(Native.open(flat(options)), 0);
        return new Session(opened.number(), opened.embedded());
    }

    /** Another one to the same embedded engine, for this account. @param account an id, an email or a name @return it */
    public Session actingAs(String account) {
        return new Session(Outcome.read(Native.actingAs(number, account), 0).number(), true);
    }

    /** Whether the engine is in this process. @return whether it is */
    public boolean isEmbedded() {
        return embedded;
    }

    /** The hot question. @param account an id @param resource an id @return empty where the engine is elsewhere */
    public Optional<Boolean> isAllowed(String account, String resource) {
        return switch (Native.allowed(number, account.getBytes(UTF_8), resource.getBytes(UTF_8))) {
            case 1 -> YES;
            case 0 -> NO;
            case -1 -> Optional.empty();
            // It failed; should it succeed now, then this is the answer.
            default -> Outcome.read(Native.why(number, account, resource), 0).number() == 1 ? YES : NO;
        };
    }

    private static final Optional<Boolean> YES = Optional.of(true);
    private static final Optional<Boolean> NO = Optional.of(false);

    /** The highest revision that came back. @return it */
    public Optional<String> revision() {
        return Optional.ofNullable(Outcome.read(Native.revision(number), 0).revision());
    }

    /** Ends it and waits for that. */
    public void close() {
        cleanable.clean();
        var closing = end.closing;
        if (closing != null) {
            closing.join();
        }
    }

    CompletableFuture<Outcome> call(String operation, byte[] request, String[] options) {
        return Completions.begin(call -> Native.call(number, call, operation, request, options));
    }

    <T> Reading<T> pages(String operation, byte[] request, String[] options, int items, Function<Reader, T> read) {
        var opened = Outcome.read(Native.pages(number, operation, request, options), 0);
        return new Reading<>(opened.number(), items, read);
    }

    static String[] flat(Map<String, String> options) {
        return options.entrySet().stream()
                .flatMap(pair -> Stream.of(pair.getKey(), pair.getValue()))
                .toArray(String[]::new);
    }
}
