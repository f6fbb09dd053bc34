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
 * Link.
 *
 * <p>Made by its builder.
 */
public record Link(
    LinkKind kind,
    String id,
    String name,
    int ruleIndex
) implements Entity {
    /** What is not given is as what is not set; lists and maps are copied. */
    public Link {
        kind = kind == null ? new LinkKind(0) : kind;
        id = id == null ? "" : id;
        name = name == null ? "" : name;
    }

    @Override
    public void write(Writer out) {
        out.integer(1, kind.number());
        out.text(2, id);
        out.text(3, name);
        out.unsigned(4, ruleIndex);
    }

    /** Begins a new one. */
    public static Builder builder() { return new Builder(); }

    /** Begins another one with the same values. */
    public Builder toBuilder() {
        var builder = new Builder();
        builder.kind = kind;
        builder.id = id;
        builder.name = name;
        builder.ruleIndex = ruleIndex;
        return builder;
    }

    /** Reads one. @hidden */
    public static Link read(Reader in) {
        var builder = new Builder();
        while (in.next()) {
            switch (in.number()) {
                case 1 -> builder.kind = new LinkKind((int) in.integer());
                case 2 -> builder.id = in.text();
                case 3 -> builder.name = in.text();
                case 4 -> builder.ruleIndex = (int) in.integer();
                default -> in.skip();
            }
        }
        return builder.build();
    }

    /** Makes a {@link Link}. */
    public static final class Builder {
        private LinkKind kind = new LinkKind(0);
        private String id = "";
        private String name = "";
        private int ruleIndex = 0;

        private Builder() {}

        /** Kind. */
        public Builder kind(LinkKind kind) { this.kind = kind; return this; }

        /** The entity; for a rule, its role. */
        public Builder id(String id) { this.id = id; return this; }

        /** The entity's name; for a rule, its text. Empty where the caller may not see it (RULES 4.5). */
        public Builder name(String name) { this.name = name; return this; }

        /** For a rule: its place in the role, from 0. */
        public Builder ruleIndex(int ruleIndex) { this.ruleIndex = ruleIndex; return this; }

        /** What was told. */
        public Link build() { return new Link(kind, id, name, ruleIndex); }
    }
}
