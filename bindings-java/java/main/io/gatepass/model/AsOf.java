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
 * The instant or revision a question is about. Neither: now. Both: the state of the revision, grants as of the
 * instant.
 *
 * <p>Made by its builder.
 */
public record AsOf(
    Instant time,
    long revision
) implements Value {
    /** What is not given is as what is not set; lists and maps are copied. */
    public AsOf {
    }

    @Override
    public void write(Writer out) {
        out.instant(1, time);
        out.integer(2, revision);
    }

    /** Begins a new one. */
    public static Builder builder() { return new Builder(); }

    /** Begins another one with the same values. */
    public Builder toBuilder() {
        var builder = new Builder();
        builder.time = time;
        builder.revision = revision;
        return builder;
    }

    /** Reads one. @hidden */
    public static AsOf read(Reader in) {
        var builder = new Builder();
        while (in.next()) {
            switch (in.number()) {
                case 1 -> builder.time = in.instant();
                case 2 -> builder.revision = in.integer();
                default -> in.skip();
            }
        }
        return builder.build();
    }

    /** Makes a {@link AsOf}. */
    public static final class Builder {
        private Instant time;
        private long revision = 0;

        private Builder() {}

        /** Time. */
        public Builder time(Instant time) { this.time = time; return this; }

        /** Revision. */
        public Builder revision(long revision) { this.revision = revision; return this; }

        /** What was told. */
        public AsOf build() { return new AsOf(time, revision); }
    }
}
