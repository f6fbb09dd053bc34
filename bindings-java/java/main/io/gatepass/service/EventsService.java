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

/** What happens, told as it happens: one event for each record of the journal. */
public final class EventsService {
    private final Caller caller;

    EventsService(Caller caller) { this.caller = caller; }

    /**
     * Events after a revision, in order, each at least once, without end. What the caller may not list is told by
     * its id and kind alone (RULES 4.1, 4.5). Nothing is told before it is durable (RULES 6.1).
     *
     * <p>Without the permission a caller watches its own access requests, named in {@code entities}: it is told
     * that they changed, and nothing else of what happened.
     */
    public Watch<Event> watch() { return watch(more -> {}, CallOptions.NONE); }

    /**
     * Events after a revision, in order, each at least once, without end. What the caller may not list is told by
     * its id and kind alone (RULES 4.1, 4.5). Nothing is told before it is durable (RULES 6.1).
     *
     * <p>Without the permission a caller watches its own access requests, named in {@code entities}: it is told
     * that they changed, and nothing else of what happened. With options for this call.
     */
    public Watch<Event> watch(CallOptions options) { return watch(more -> {}, options); }

    /**
     * Events after a revision, in order, each at least once, without end. What the caller may not list is told by
     * its id and kind alone (RULES 4.1, 4.5). Nothing is told before it is durable (RULES 6.1).
     *
     * <p>Without the permission a caller watches its own access requests, named in {@code entities}: it is told
     * that they changed, and nothing else of what happened. {@code more} takes the rest by name.
     */
    public Watch<Event> watch(Consumer<WatchParams> more) { return watch(more, CallOptions.NONE); }

    /**
     * Events after a revision, in order, each at least once, without end. What the caller may not list is told by
     * its id and kind alone (RULES 4.1, 4.5). Nothing is told before it is durable (RULES 6.1).
     *
     * <p>Without the permission a caller watches its own access requests, named in {@code entities}: it is told
     * that they changed, and nothing else of what happened. With options for this call.
     */
    public Watch<Event> watch(Consumer<WatchParams> more, CallOptions options) {
        var given = new WatchParams();
        more.accept(given);
        var out = new Writer();
        out.text(1, given.since);
        out.texts(2, given.kinds);
        out.texts(3, given.entities);
        out.texts(4, given.verbs);
        return caller.watch("Events.Watch", out, options, 1, Event::read, Event::revision);
    }

    /** What {@code watch} takes by name, none of which it needs. */
    public static final class WatchParams {
        private String since = "";
        private List<String> kinds = List.of();
        private List<String> entities = List.of();
        private List<String> verbs = List.of();

        private WatchParams() {}

        /**
         * The revision after which to begin, as an event or an answer names it ({@code a7057069.42}). {@code 0}:
         * with the first event of all. Empty: with what happens from now on.
         */
        public WatchParams since(String since) { this.since = since; return this; }

        /** What was given. @return since */
        public String since() { return since; }

        /**
         * Only events that change an entity of one of these kinds ({@code role}, {@code account_grant}). Empty: of
         * any kind.
         */
        public WatchParams kinds(List<String> kinds) { this.kinds = kinds; return this; }

        /** What was given. @return kinds */
        public List<String> kinds() { return kinds; }

        /**
         * Only events that change one of these entities, by their ids; with {@code kinds}, one that is both. Empty:
         * any entity.
         */
        public WatchParams entities(List<String> entities) { this.entities = entities; return this; }

        /**
         * Only events that change one of these entities, by their ids; with {@code kinds}, one that is both. Empty:
         * any entity.
         */
        public WatchParams entities(Entity... entities) { this.entities = Values.ids("entities", entities); return this; }

        /** What was given. @return entities */
        public List<String> entities() { return entities; }

        /** Only events with one of these verbs ({@code role added}). Empty: with any. */
        public WatchParams verbs(List<String> verbs) { this.verbs = verbs; return this; }

        /** What was given. @return verbs */
        public List<String> verbs() { return verbs; }
    }
}
