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
 * Missing fact.
 *
 * <p>Made by its builder.
 */
public record MissingFact(
    MissingFactKind kind,
    String id,
    String text
) implements Entity {
    /** What is not given is as what is not set; lists and maps are copied. */
    public MissingFact {
        kind = kind == null ? new MissingFactKind(0) : kind;
        id = id == null ? "" : id;
        text = text == null ? "" : text;
    }

    @Override
    public void write(Writer out) {
        out.integer(1, kind.number());
        out.text(2, id);
        out.text(3, text);
    }

    /** Begins a new one. */
    public static Builder builder() { return new Builder(); }

    /** Begins another one with the same values. */
    public Builder toBuilder() {
        var builder = new Builder();
        builder.kind = kind;
        builder.id = id;
        builder.text = text;
        return builder;
    }

    /** Reads one. @hidden */
    public static MissingFact read(Reader in) {
        var builder = new Builder();
        while (in.next()) {
            switch (in.number()) {
                case 1 -> builder.kind = new MissingFactKind((int) in.integer());
                case 2 -> builder.id = in.text();
                case 3 -> builder.text = in.text();
                default -> in.skip();
            }
        }
        return builder.build();
    }

    /** Makes a {@link MissingFact}. */
    public static final class Builder {
        private MissingFactKind kind = new MissingFactKind(0);
        private String id = "";
        private String text = "";

        private Builder() {}

        /** Kind. */
        public Builder kind(MissingFactKind kind) { this.kind = kind; return this; }

        /** Id. */
        public Builder id(String id) { this.id = id; return this; }

        /** One line for people. */
        public Builder text(String text) { this.text = text; return this; }

        /** What was told. */
        public MissingFact build() { return new MissingFact(kind, id, text); }
    }
}
