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
 * Identity set.
 *
 * <p>Made by its builder.
 */
public record IdentitySet(
    String id,
    String name
) implements Entity {
    /** What is not given is as what is not set; lists and maps are copied. */
    public IdentitySet {
        id = id == null ? "" : id;
        name = name == null ? "" : name;
    }

    @Override
    public void write(Writer out) {
        out.text(1, id);
        out.text(2, name);
    }

    /** Begins a new one. */
    public static Builder builder() { return new Builder(); }

    /** Begins another one with the same values. */
    public Builder toBuilder() {
        var builder = new Builder();
        builder.id = id;
        builder.name = name;
        return builder;
    }

    /** Reads one. @hidden */
    public static IdentitySet read(Reader in) {
        var builder = new Builder();
        while (in.next()) {
            switch (in.number()) {
                case 1 -> builder.id = in.text();
                case 2 -> builder.name = in.text();
                default -> in.skip();
            }
        }
        return builder.build();
    }

    /** Makes a {@link IdentitySet}. */
    public static final class Builder {
        private String id = "";
        private String name = "";

        private Builder() {}

        /** Id. Set by the server. */
        public Builder id(String id) { this.id = id; return this; }

        /** Name. Required. */
        public Builder name(String name) { this.name = name; return this; }

        /** What was told. */
        public IdentitySet build() { return new IdentitySet(id, name); }
    }
}
