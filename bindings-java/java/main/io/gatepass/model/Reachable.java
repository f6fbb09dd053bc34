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
 * Reachable.
 *
 * <p>Made by its builder.
 */
public record Reachable(
    String id,
    String name,
    String type,
    Instant allowedUntil
) implements Entity {
    /** What is not given is as what is not set; lists and maps are copied. */
    public Reachable {
        id = id == null ? "" : id;
        name = name == null ? "" : name;
        type = type == null ? "" : type;
    }

    @Override
    public void write(Writer out) {
        out.text(1, id);
        out.text(2, name);
        out.text(3, type);
        out.instant(4, allowedUntil);
    }

    /** Begins a new one. */
    public static Builder builder() { return new Builder(); }

    /** Begins another one with the same values. */
    public Builder toBuilder() {
        var builder = new Builder();
        builder.id = id;
        builder.name = name;
        builder.type = type;
        builder.allowedUntil = allowedUntil;
        return builder;
    }

    /** Reads one. @hidden */
    public static Reachable read(Reader in) {
        var builder = new Builder();
        while (in.next()) {
            switch (in.number()) {
                case 1 -> builder.id = in.text();
                case 2 -> builder.name = in.text();
                case 3 -> builder.type = in.text();
                case 4 -> builder.allowedUntil = in.instant();
                default -> in.skip();
            }
        }
        return builder.build();
    }

    /** Makes a {@link Reachable}. */
    public static final class Builder {
        private String id = "";
        private String name = "";
        private String type = "";
        private Instant allowedUntil;

        private Builder() {}

        /** Id. */
        public Builder id(String id) { this.id = id; return this; }

        /** Empty where the caller may not see it (RULES 4.5). */
        public Builder name(String name) { this.name = name; return this; }

        /** A resource's type ({@code postgres}), an account's kind ({@code user}, {@code service}). */
        public Builder type(String type) { this.type = type; return this; }

        /** Where only grants allow it: when the last of them ends. */
        public Builder allowedUntil(Instant allowedUntil) { this.allowedUntil = allowedUntil; return this; }

        /** What was told. */
        public Reachable build() { return new Reachable(id, name, type, allowedUntil); }
    }
}
