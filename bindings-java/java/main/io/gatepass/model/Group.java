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
 * A named set of accounts.
 *
 * <p>Made by its builder.
 */
public record Group(
    String id,
    String name,
    String description,
    String source,
    Map<String, String> tags
) implements Entity {
    /** What is not given is as what is not set; lists and maps are copied. */
    public Group {
        id = id == null ? "" : id;
        name = name == null ? "" : name;
        description = description == null ? "" : description;
        source = source == null ? "" : source;
        tags = Values.copy(tags);
    }

    @Override
    public void write(Writer out) {
        out.text(1, id);
        out.text(2, name);
        out.text(3, description);
        out.text(4, source);
        out.tags(5, tags);
    }

    /** Begins a new one. */
    public static Builder builder() { return new Builder(); }

    /** Begins another one with the same values. */
    public Builder toBuilder() {
        var builder = new Builder();
        builder.id = id;
        builder.name = name;
        builder.description = description;
        builder.source = source;
        builder.tags = tags;
        return builder;
    }

    /** Reads one. @hidden */
    public static Group read(Reader in) {
        var builder = new Builder();
        while (in.next()) {
            switch (in.number()) {
                case 1 -> builder.id = in.text();
                case 2 -> builder.name = in.text();
                case 3 -> builder.description = in.text();
                case 4 -> builder.source = in.text();
                case 5 -> builder.tags = in.tags();
                default -> in.skip();
            }
        }
        return builder.build();
    }

    /** Makes a {@link Group}. */
    public static final class Builder {
        private String id = "";
        private String name = "";
        private String description = "";
        private String source = "";
        private Map<String, String> tags = Map.of();

        private Builder() {}

        /** Id. Set by the server. */
        public Builder id(String id) { this.id = id; return this; }

        /** Name. Required. */
        public Builder name(String name) { this.name = name; return this; }

        /** Description. */
        public Builder description(String description) { this.description = description; return this; }

        /** Source. Set by the server. */
        public Builder source(String source) { this.source = source; return this; }

        /** Tags. */
        public Builder tags(Map<String, String> tags) { this.tags = tags; return this; }

        /** What was told. */
        public Group build() { return new Group(id, name, description, source, tags); }
    }
}
