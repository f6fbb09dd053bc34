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
 * Webhook.
 *
 * <p>Made by its builder.
 */
public record Webhook(
    String id,
    String url,
    String description,
    List<String> kinds,
    List<String> entities,
    List<String> verbs,
    boolean disabled,
    Instant createdAt
) implements Entity {
    /** What is not given is as what is not set; lists and maps are copied. */
    public Webhook {
        id = id == null ? "" : id;
        url = url == null ? "" : url;
        description = description == null ? "" : description;
        kinds = Values.copy(kinds);
        entities = Values.copy(entities);
        verbs = Values.copy(verbs);
    }

    @Override
    public void write(Writer out) {
        out.text(1, id);
        out.text(2, url);
        out.text(3, description);
        out.texts(4, kinds);
        out.texts(5, entities);
        out.texts(6, verbs);
        out.bool(7, disabled);
        out.instant(8, createdAt);
    }

    /** Begins a new one. */
    public static Builder builder() { return new Builder(); }

    /** Begins another one with the same values. */
    public Builder toBuilder() {
        var builder = new Builder();
        builder.id = id;
        builder.url = url;
        builder.description = description;
        builder.kinds = kinds;
        builder.entities = entities;
        builder.verbs = verbs;
        builder.disabled = disabled;
        builder.createdAt = createdAt;
        return builder;
    }

    /** Reads one. @hidden */
    public static Webhook read(Reader in) {
        var builder = new Builder();
        var kindsItems = new ArrayList<String>();
        var entitiesItems = new ArrayList<String>();
        var verbsItems = new ArrayList<String>();
        while (in.next()) {
            switch (in.number()) {
                case 1 -> builder.id = in.text();
                case 2 -> builder.url = in.text();
                case 3 -> builder.description = in.text();
                case 4 -> kindsItems.add(in.text());
                case 5 -> entitiesItems.add(in.text());
                case 6 -> verbsItems.add(in.text());
                case 7 -> builder.disabled = in.bool();
                case 8 -> builder.createdAt = in.instant();
                default -> in.skip();
            }
        }
        builder.kinds = kindsItems;
        builder.entities = entitiesItems;
        builder.verbs = verbsItems;
        return builder.build();
    }

    /** Makes a {@link Webhook}. */
    public static final class Builder {
        private String id = "";
        private String url = "";
        private String description = "";
        private List<String> kinds = List.of();
        private List<String> entities = List.of();
        private List<String> verbs = List.of();
        private boolean disabled = false;
        private Instant createdAt;

        private Builder() {}

        /** Id. Set by the server. */
        public Builder id(String id) { this.id = id; return this; }

        /**
         * {@code https://…}. {@code http://…} only to this machine, where the server was told to allow it.
         * Required.
         */
        public Builder url(String url) { this.url = url; return this; }

        /** For people. */
        public Builder description(String description) { this.description = description; return this; }

        /** Which events are sent, as in {@code WatchRequest}. */
        public Builder kinds(List<String> kinds) { this.kinds = kinds; return this; }

        /** Entities. */
        public Builder entities(List<String> entities) { this.entities = entities; return this; }

        /** Verbs. */
        public Builder verbs(List<String> verbs) { this.verbs = verbs; return this; }

        /** Sends nothing. What happens meanwhile is not sent later. */
        public Builder disabled(boolean disabled) { this.disabled = disabled; return this; }

        /** Created at. Set by the server. */
        public Builder createdAt(Instant createdAt) { this.createdAt = createdAt; return this; }

        /** What was told. */
        public Webhook build() { return new Webhook(id, url, description, kinds, entities, verbs, disabled, createdAt); }
    }
}
