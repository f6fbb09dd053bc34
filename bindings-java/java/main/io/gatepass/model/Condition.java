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
 * A condition begins as one that does not hold.
 *
 * <p>Made by its builder.
 */
public record Condition(
    String id,
    String name,
    String description,
    boolean holds,
    Instant changedAt,
    Instant validUntil
) implements Entity {
    /** What is not given is as what is not set; lists and maps are copied. */
    public Condition {
        id = id == null ? "" : id;
        name = name == null ? "" : name;
        description = description == null ? "" : description;
    }

    @Override
    public void write(Writer out) {
        out.text(1, id);
        out.text(2, name);
        out.text(3, description);
        out.bool(4, holds);
        out.instant(5, changedAt);
        out.instant(6, validUntil);
    }

    /** Begins a new one. */
    public static Builder builder() { return new Builder(); }

    /** Begins another one with the same values. */
    public Builder toBuilder() {
        var builder = new Builder();
        builder.id = id;
        builder.name = name;
        builder.description = description;
        builder.holds = holds;
        builder.changedAt = changedAt;
        builder.validUntil = validUntil;
        return builder;
    }

    /** Reads one. @hidden */
    public static Condition read(Reader in) {
        var builder = new Builder();
        while (in.next()) {
            switch (in.number()) {
                case 1 -> builder.id = in.text();
                case 2 -> builder.name = in.text();
                case 3 -> builder.description = in.text();
                case 4 -> builder.holds = in.bool();
                case 5 -> builder.changedAt = in.instant();
                case 6 -> builder.validUntil = in.instant();
                default -> in.skip();
            }
        }
        return builder.build();
    }

    /** Makes a {@link Condition}. */
    public static final class Builder {
        private String id = "";
        private String name = "";
        private String description = "";
        private boolean holds = false;
        private Instant changedAt;
        private Instant validUntil;

        private Builder() {}

        /** Id. Set by the server. */
        public Builder id(String id) { this.id = id; return this; }

        /** Name. Required. */
        public Builder name(String name) { this.name = name; return this; }

        /** Description. */
        public Builder description(String description) { this.description = description; return this; }

        /** Holds. Set by the server. */
        public Builder holds(boolean holds) { this.holds = holds; return this; }

        /** When it was last set or cleared. Set by the server. */
        public Builder changedAt(Instant changedAt) { this.changedAt = changedAt; return this; }

        /**
         * Until when it holds, whether or not it is cleared before. What is bound to it ends by then. Set by the
         * server.
         */
        public Builder validUntil(Instant validUntil) { this.validUntil = validUntil; return this; }

        /** What was told. */
        public Condition build() { return new Condition(id, name, description, holds, changedAt, validUntil); }
    }
}
