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
 * A Cedar policy; only its {@code forbid} statements have an effect.
 *
 * <p>Made by its builder.
 */
public record Policy(
    String id,
    String name,
    String description,
    String policy
) implements Entity {
    /** What is not given is as what is not set; lists and maps are copied. */
    public Policy {
        id = id == null ? "" : id;
        name = name == null ? "" : name;
        description = description == null ? "" : description;
        policy = policy == null ? "" : policy;
    }

    @Override
    public void write(Writer out) {
        out.text(1, id);
        out.text(2, name);
        out.text(3, description);
        out.text(4, policy);
    }

    /** Begins a new one. */
    public static Builder builder() { return new Builder(); }

    /** Begins another one with the same values. */
    public Builder toBuilder() {
        var builder = new Builder();
        builder.id = id;
        builder.name = name;
        builder.description = description;
        builder.policy = policy;
        return builder;
    }

    /** Reads one. @hidden */
    public static Policy read(Reader in) {
        var builder = new Builder();
        while (in.next()) {
            switch (in.number()) {
                case 1 -> builder.id = in.text();
                case 2 -> builder.name = in.text();
                case 3 -> builder.description = in.text();
                case 4 -> builder.policy = in.text();
                default -> in.skip();
            }
        }
        return builder.build();
    }

    /** Makes a {@link Policy}. */
    public static final class Builder {
        private String id = "";
        private String name = "";
        private String description = "";
        private String policy = "";

        private Builder() {}

        /** Id. Set by the server. */
        public Builder id(String id) { this.id = id; return this; }

        /** Name. Required. */
        public Builder name(String name) { this.name = name; return this; }

        /** Description. */
        public Builder description(String description) { this.description = description; return this; }

        /** Policy. */
        public Builder policy(String policy) { this.policy = policy; return this; }

        /** What was told. */
        public Policy build() { return new Policy(id, name, description, policy); }
    }
}
