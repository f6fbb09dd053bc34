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
    public Pages<Event> watch(String since, List<String> kinds, List<String> entities, List<String> verbs) { return watch(since, kinds, entities, verbs, CallOptions.NONE); }

    /**
     * Events after a revision, in order, each at least once, without end. What the caller may not list is told by
     * its id and kind alone (RULES 4.1, 4.5). Nothing is told before it is durable (RULES 6.1).
     *
     * <p>Without the permission a caller watches its own access requests, named in {@code entities}: it is told
     * that they changed, and nothing else of what happened. With options for this call.
     */
    public Pages<Event> watch(String since, List<String> kinds, List<String> entities, List<String> verbs, CallOptions options) {
        var out = new Writer();
        out.text(1, since);
        out.texts(2, kinds);
        out.texts(3, entities);
        out.texts(4, verbs);
        return caller.pages("Events.Watch", out, List.of(), options, 1, Event::read);
    }
}
