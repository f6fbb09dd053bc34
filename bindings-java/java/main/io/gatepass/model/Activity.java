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
 * One line of the audit trail: who did what to which entities, when, from where.
 *
 * <p>Made by its builder.
 */
public record Activity(
    String id,
    String verb,
    String description,
    Instant completedAt,
    List<ActivityEntity> entities,
    String ipAddress,
    ActivityActor actor,
    String userAgent
) implements Entity {
    /** What is not given is as what is not set; lists and maps are copied. */
    public Activity {
        id = id == null ? "" : id;
        verb = verb == null ? "" : verb;
        description = description == null ? "" : description;
        entities = Values.copy(entities);
        ipAddress = ipAddress == null ? "" : ipAddress;
        userAgent = userAgent == null ? "" : userAgent;
    }

    @Override
    public void write(Writer out) {
        out.text(1, id);
        out.text(2, verb);
        out.text(3, description);
        out.instant(4, completedAt);
        out.messages(5, entities);
        out.text(6, ipAddress);
        out.message(7, actor);
        out.text(8, userAgent);
    }

    /** Begins a new one. */
    public static Builder builder() { return new Builder(); }

    /** Begins another one with the same values. */
    public Builder toBuilder() {
        var builder = new Builder();
        builder.id = id;
        builder.verb = verb;
        builder.description = description;
        builder.completedAt = completedAt;
        builder.entities = entities;
        builder.ipAddress = ipAddress;
        builder.actor = actor;
        builder.userAgent = userAgent;
        return builder;
    }

    /** Reads one. @hidden */
    public static Activity read(Reader in) {
        var builder = new Builder();
        var entitiesItems = new ArrayList<ActivityEntity>();
        while (in.next()) {
            switch (in.number()) {
                case 1 -> builder.id = in.text();
                case 2 -> builder.verb = in.text();
                case 3 -> builder.description = in.text();
                case 4 -> builder.completedAt = in.instant();
                case 5 -> entitiesItems.add(ActivityEntity.read(in.message()));
                case 6 -> builder.ipAddress = in.text();
                case 7 -> builder.actor = ActivityActor.read(in.message());
                case 8 -> builder.userAgent = in.text();
                default -> in.skip();
            }
        }
        builder.entities = entitiesItems;
        return builder.build();
    }

    /** Makes a {@link Activity}. */
    public static final class Builder {
        private String id = "";
        private String verb = "";
        private String description = "";
        private Instant completedAt;
        private List<ActivityEntity> entities = List.of();
        private String ipAddress = "";
        private ActivityActor actor;
        private String userAgent = "";

        private Builder() {}

        /** Id. */
        public Builder id(String id) { this.id = id; return this; }

        /** Verb. */
        public Builder verb(String verb) { this.verb = verb; return this; }

        /** Description. */
        public Builder description(String description) { this.description = description; return this; }

        /** Completed at. */
        public Builder completedAt(Instant completedAt) { this.completedAt = completedAt; return this; }

        /** Entities. */
        public Builder entities(List<ActivityEntity> entities) { this.entities = entities; return this; }

        /** Ip address. */
        public Builder ipAddress(String ipAddress) { this.ipAddress = ipAddress; return this; }

        /** Actor. */
        public Builder actor(ActivityActor actor) { this.actor = actor; return this; }

        /** User agent. */
        public Builder userAgent(String userAgent) { this.userAgent = userAgent; return this; }

        /** What was told. */
        public Activity build() { return new Activity(id, verb, description, completedAt, entities, ipAddress, actor, userAgent); }
    }
}
