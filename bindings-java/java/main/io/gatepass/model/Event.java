// Generated from proto/ by `cargo xtask codegen`; do not edit.
package io.gatepass.model;

import io.gatepass.*;
import io.gatepass.internal.Reader;
import io.gatepass.internal.Values;
import io.gatepass.internal.Writer;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Event.
 *
 * <p>Made by its builder.
 */
public record Event(
    String revision,
    Instant time,
    EventActor actor,
    String verb,
    String method,
    String activityId,
    List<EventChange> changes
) implements Value {
    /** What is not given is as what is not set; lists and maps are copied. */
    public Event {
        revision = revision == null ? "" : revision;
        verb = verb == null ? "" : verb;
        method = method == null ? "" : method;
        activityId = activityId == null ? "" : activityId;
        changes = Values.copy(changes);
    }

    @Override
    public void write(Writer out) {
        out.text(1, revision);
        out.instant(2, time);
        out.message(3, actor);
        out.text(4, verb);
        out.text(5, method);
        out.text(6, activityId);
        out.messages(7, changes);
    }

    /** Begins a new one. */
    public static Builder builder() { return new Builder(); }

    /** Begins another one with the same values. */
    public Builder toBuilder() {
        var builder = new Builder();
        builder.revision = revision;
        builder.time = time;
        builder.actor = actor;
        builder.verb = verb;
        builder.method = method;
        builder.activityId = activityId;
        builder.changes = changes;
        return builder;
    }

    /** Reads one. @hidden */
    public static Event read(Reader in) {
        var builder = new Builder();
        var changesItems = new ArrayList<EventChange>();
        while (in.next()) {
            switch (in.number()) {
                case 1 -> builder.revision = in.text();
                case 2 -> builder.time = in.instant();
                case 3 -> builder.actor = EventActor.read(in.message());
                case 4 -> builder.verb = in.text();
                case 5 -> builder.method = in.text();
                case 6 -> builder.activityId = in.text();
                case 7 -> changesItems.add(EventChange.read(in.message()));
                default -> in.skip();
            }
        }
        builder.changes = changesItems;
        return builder.build();
    }

    /** Makes a {@link Event}. */
    public static final class Builder {
        private String revision = "";
        private Instant time;
        private EventActor actor;
        private String verb = "";
        private String method = "";
        private String activityId = "";
        private List<EventChange> changes = List.of();

        private Builder() {}

        /** Revision. */
        public Builder revision(String revision) { this.revision = revision; return this; }

        /** Time. */
        public Builder time(Instant time) { this.time = time; return this; }

        /** Actor. */
        public Builder actor(EventActor actor) { this.actor = actor; return this; }

        /** The verb of the activity ({@code role added}). */
        public Builder verb(String verb) { this.verb = verb; return this; }

        /** The method called ({@code Roles.Create}). Empty where something fell due. */
        public Builder method(String method) { this.method = method; return this; }

        /** The activity that tells of it, for {@code Activities.Get}. */
        public Builder activityId(String activityId) { this.activityId = activityId; return this; }

        /**
         * What changed. Empty where only something kept beside the entities did, such as a token that was made.
         */
        public Builder changes(List<EventChange> changes) { this.changes = changes; return this; }

        /** What was told. */
        public Event build() { return new Event(revision, time, actor, verb, method, activityId, changes); }
    }
}
