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
 * Activity entity.
 *
 * <p>Made by its builder.
 */
public record ActivityEntity(
    String id,
    String type,
    String name,
    String email,
    String externalId
) implements Entity {
    /** What is not given is as what is not set; lists and maps are copied. */
    public ActivityEntity {
        id = id == null ? "" : id;
        type = type == null ? "" : type;
        name = name == null ? "" : name;
        email = email == null ? "" : email;
        externalId = externalId == null ? "" : externalId;
    }

    @Override
    public void write(Writer out) {
        out.text(1, id);
        out.text(2, type);
        out.text(3, name);
        out.text(4, email);
        out.text(5, externalId);
    }

    /** Begins a new one. */
    public static Builder builder() { return new Builder(); }

    /** Begins another one with the same values. */
    public Builder toBuilder() {
        var builder = new Builder();
        builder.id = id;
        builder.type = type;
        builder.name = name;
        builder.email = email;
        builder.externalId = externalId;
        return builder;
    }

    /** Reads one. @hidden */
    public static ActivityEntity read(Reader in) {
        var builder = new Builder();
        while (in.next()) {
            switch (in.number()) {
                case 1 -> builder.id = in.text();
                case 2 -> builder.type = in.text();
                case 3 -> builder.name = in.text();
                case 4 -> builder.email = in.text();
                case 5 -> builder.externalId = in.text();
                default -> in.skip();
            }
        }
        return builder.build();
    }

    /** Makes a {@link ActivityEntity}. */
    public static final class Builder {
        private String id = "";
        private String type = "";
        private String name = "";
        private String email = "";
        private String externalId = "";

        private Builder() {}

        /** Id. */
        public Builder id(String id) { this.id = id; return this; }

        /** Type. */
        public Builder type(String type) { this.type = type; return this; }

        /** Name. */
        public Builder name(String name) { this.name = name; return this; }

        /** Email. */
        public Builder email(String email) { this.email = email; return this; }

        /** External id. */
        public Builder externalId(String externalId) { this.externalId = externalId; return this; }

        /** What was told. */
        public ActivityEntity build() { return new ActivityEntity(id, type, name, email, externalId); }
    }
}
