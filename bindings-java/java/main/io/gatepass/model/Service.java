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
 * A service account.
 *
 * <p>Made by its builder.
 */
public record Service(
    String id,
    String name,
    boolean suspended,
    Map<String, String> tags,
    Instant createdAt
) implements Account {
    /** What is not given is as what is not set; lists and maps are copied. */
    public Service {
        id = id == null ? "" : id;
        name = name == null ? "" : name;
        tags = Values.copy(tags);
    }

    @Override
    public String kind() {
        return "service";
    }

    @Override
    public void write(Writer out) {
        out.nested(2, this::writeFields);
    }

    private void writeFields(Writer out) {
        out.text(1, id);
        out.text(2, name);
        out.bool(3, suspended);
        out.tags(4, tags);
        out.instant(5, createdAt);
    }

    /** Begins a new one. */
    public static Builder builder() { return new Builder(); }

    /** Begins another one with the same values. */
    public Builder toBuilder() {
        var builder = new Builder();
        builder.id = id;
        builder.name = name;
        builder.suspended = suspended;
        builder.tags = tags;
        builder.createdAt = createdAt;
        return builder;
    }

    /** Reads one. @hidden */
    public static Service read(Reader in) {
        var builder = new Builder();
        while (in.next()) {
            switch (in.number()) {
                case 1 -> builder.id = in.text();
                case 2 -> builder.name = in.text();
                case 3 -> builder.suspended = in.bool();
                case 4 -> builder.tags = in.tags();
                case 5 -> builder.createdAt = in.instant();
                default -> in.skip();
            }
        }
        return builder.build();
    }

    /** Makes a {@link Service}. */
    public static final class Builder {
        private String id = "";
        private String name = "";
        private boolean suspended = false;
        private Map<String, String> tags = Map.of();
        private Instant createdAt;

        private Builder() {}

        /** Id. Set by the server. */
        public Builder id(String id) { this.id = id; return this; }

        /** Name. Required. */
        public Builder name(String name) { this.name = name; return this; }

        /** Suspended. */
        public Builder suspended(boolean suspended) { this.suspended = suspended; return this; }

        /** Tags. */
        public Builder tags(Map<String, String> tags) { this.tags = tags; return this; }

        /** Created at. Set by the server. */
        public Builder createdAt(Instant createdAt) { this.createdAt = createdAt; return this; }

        /** What was told. */
        public Service build() { return new Service(id, name, suspended, tags, createdAt); }
    }
}
