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
 * A restore that waits for {@code Resume}.
 *
 * <p>Made by its builder.
 */
public record Review(
    Instant takenAt,
    Instant restoredAt,
    long revision
) implements Value {
    /** What is not given is as what is not set; lists and maps are copied. */
    public Review {
    }

    @Override
    public void write(Writer out) {
        out.instant(1, takenAt);
        out.instant(2, restoredAt);
        out.integer(3, revision);
    }

    /** Begins a new one. */
    public static Builder builder() { return new Builder(); }

    /** Begins another one with the same values. */
    public Builder toBuilder() {
        var builder = new Builder();
        builder.takenAt = takenAt;
        builder.restoredAt = restoredAt;
        builder.revision = revision;
        return builder;
    }

    /** Reads one. @hidden */
    public static Review read(Reader in) {
        var builder = new Builder();
        while (in.next()) {
            switch (in.number()) {
                case 1 -> builder.takenAt = in.instant();
                case 2 -> builder.restoredAt = in.instant();
                case 3 -> builder.revision = in.integer();
                default -> in.skip();
            }
        }
        return builder.build();
    }

    /** Makes a {@link Review}. */
    public static final class Builder {
        private Instant takenAt;
        private Instant restoredAt;
        private long revision = 0;

        private Builder() {}

        /** When the backup was taken. */
        public Builder takenAt(Instant takenAt) { this.takenAt = takenAt; return this; }

        /** Restored at. */
        public Builder restoredAt(Instant restoredAt) { this.restoredAt = restoredAt; return this; }

        /** The last revision in the backup: what came after it is lost. */
        public Builder revision(long revision) { this.revision = revision; return this; }

        /** What was told. */
        public Review build() { return new Review(takenAt, restoredAt, revision); }
    }
}
