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
 * Access request event.
 *
 * <p>Made by its builder.
 */
public record AccessRequestEvent(
    String id,
    String requestId,
    String actorId,
    String type,
    String metadata,
    Instant time
) implements Entity {
    /** What is not given is as what is not set; lists and maps are copied. */
    public AccessRequestEvent {
        id = id == null ? "" : id;
        requestId = requestId == null ? "" : requestId;
        actorId = actorId == null ? "" : actorId;
        type = type == null ? "" : type;
        metadata = metadata == null ? "" : metadata;
    }

    @Override
    public void write(Writer out) {
        out.text(1, id);
        out.text(2, requestId);
        out.text(3, actorId);
        out.text(4, type);
        out.text(5, metadata);
        out.instant(6, time);
    }

    /** Begins a new one. */
    public static Builder builder() { return new Builder(); }

    /** Begins another one with the same values. */
    public Builder toBuilder() {
        var builder = new Builder();
        builder.id = id;
        builder.requestId = requestId;
        builder.actorId = actorId;
        builder.type = type;
        builder.metadata = metadata;
        builder.time = time;
        return builder;
    }

    /** Reads one. @hidden */
    public static AccessRequestEvent read(Reader in) {
        var builder = new Builder();
        while (in.next()) {
            switch (in.number()) {
                case 1 -> builder.id = in.text();
                case 2 -> builder.requestId = in.text();
                case 3 -> builder.actorId = in.text();
                case 4 -> builder.type = in.text();
                case 5 -> builder.metadata = in.text();
                case 6 -> builder.time = in.instant();
                default -> in.skip();
            }
        }
        return builder.build();
    }

    /** Makes a {@link AccessRequestEvent}. */
    public static final class Builder {
        private String id = "";
        private String requestId = "";
        private String actorId = "";
        private String type = "";
        private String metadata = "";
        private Instant time;

        private Builder() {}

        /** Id. */
        public Builder id(String id) { this.id = id; return this; }

        /** Request id. */
        public Builder requestId(String requestId) { this.requestId = requestId; return this; }

        /** Actor id. */
        public Builder actorId(String actorId) { this.actorId = actorId; return this; }

        /** Type. */
        public Builder type(String type) { this.type = type; return this; }

        /** Metadata. */
        public Builder metadata(String metadata) { this.metadata = metadata; return this; }

        /** Time. */
        public Builder time(Instant time) { this.time = time; return this; }

        /** What was told. */
        public AccessRequestEvent build() { return new AccessRequestEvent(id, requestId, actorId, type, metadata, time); }
    }
}
