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
 * Tag.
 *
 * <p>Made by its builder.
 */
public record Tag(
    String name,
    String value
) implements Value {
    /** What is not given is as what is not set; lists and maps are copied. */
    public Tag {
        name = name == null ? "" : name;
        value = value == null ? "" : value;
    }

    @Override
    public void write(Writer out) {
        out.text(1, name);
        out.text(2, value);
    }

    /** Begins a new one. */
    public static Builder builder() { return new Builder(); }

    /** Begins another one with the same values. */
    public Builder toBuilder() {
        var builder = new Builder();
        builder.name = name;
        builder.value = value;
        return builder;
    }

    /** Reads one. @hidden */
    public static Tag read(Reader in) {
        var builder = new Builder();
        while (in.next()) {
            switch (in.number()) {
                case 1 -> builder.name = in.text();
                case 2 -> builder.value = in.text();
                default -> in.skip();
            }
        }
        return builder.build();
    }

    /** Makes a {@link Tag}. */
    public static final class Builder {
        private String name = "";
        private String value = "";

        private Builder() {}

        /** Name. */
        public Builder name(String name) { this.name = name; return this; }

        /** Value. */
        public Builder value(String value) { this.value = value; return this; }

        /** What was told. */
        public Tag build() { return new Tag(name, value); }
    }
}
