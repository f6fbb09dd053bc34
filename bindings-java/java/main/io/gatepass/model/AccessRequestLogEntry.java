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
 * Access request log entry.
 *
 * <p>Made by its builder.
 */
public record AccessRequestLogEntry(
    String id,
    String type,
    Instant at,
    String actorId,
    String detail
) implements Entity {
    /** What is not given is as what is not set; lists and maps are copied. */
    public AccessRequestLogEntry {
        id = id == null ? "" : id;
        type = type == null ? "" : type;
        actorId = actorId == null ? "" : actorId;
        detail = detail == null ? "" : detail;
    }

    @Override
    public void write(Writer out) {
        out.text(1, id);
        out.text(2, type);
        out.instant(3, at);
        out.text(4, actorId);
        out.text(5, detail);
    }

    /** Begins a new one. */
    public static Builder builder() { return new Builder(); }

    /** Begins another one with the same values. */
    public Builder toBuilder() {
        var builder = new Builder();
        builder.id = id;
        builder.type = type;
        builder.at = at;
        builder.actorId = actorId;
        builder.detail = detail;
        return builder;
    }

    /** Reads one. @hidden */
    public static AccessRequestLogEntry read(Reader in) {
        var builder = new Builder();
        while (in.next()) {
            switch (in.number()) {
                case 1 -> builder.id = in.text();
                case 2 -> builder.type = in.text();
                case 3 -> builder.at = in.instant();
                case 4 -> builder.actorId = in.text();
                case 5 -> builder.detail = in.text();
                default -> in.skip();
            }
        }
        return builder.build();
    }

    /** Makes a {@link AccessRequestLogEntry}. */
    public static final class Builder {
        private String id = "";
        private String type = "";
        private Instant at;
        private String actorId = "";
        private String detail = "";

        private Builder() {}

        /** Id. */
        public Builder id(String id) { this.id = id; return this; }

        /** RULES 3.1. */
        public Builder type(String type) { this.type = type; return this; }

        /** At. */
        public Builder at(Instant at) { this.at = at; return this; }

        /** Who did it; empty where it fell due. */
        public Builder actorId(String actorId) { this.actorId = actorId; return this; }

        /** Detail. */
        public Builder detail(String detail) { this.detail = detail; return this; }

        /** What was told. */
        public AccessRequestLogEntry build() { return new AccessRequestLogEntry(id, type, at, actorId, detail); }
    }
}
