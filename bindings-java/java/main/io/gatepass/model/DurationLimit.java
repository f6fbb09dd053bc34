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
 * Duration limit.
 *
 * <p>Made by its builder.
 */
public record DurationLimit(
    Map<String, String> tags,
    Duration maxDuration
) implements Value {
    /** What is not given is as what is not set; lists and maps are copied. */
    public DurationLimit {
        tags = Values.copy(tags);
    }

    @Override
    public void write(Writer out) {
        out.tags(1, tags);
        out.duration(2, maxDuration);
    }

    /** Begins a new one. */
    public static Builder builder() { return new Builder(); }

    /** Begins another one with the same values. */
    public Builder toBuilder() {
        var builder = new Builder();
        builder.tags = tags;
        builder.maxDuration = maxDuration;
        return builder;
    }

    /** Reads one. @hidden */
    public static DurationLimit read(Reader in) {
        var builder = new Builder();
        while (in.next()) {
            switch (in.number()) {
                case 1 -> builder.tags = in.tags();
                case 2 -> builder.maxDuration = in.duration();
                default -> in.skip();
            }
        }
        return builder.build();
    }

    /** Makes a {@link DurationLimit}. */
    public static final class Builder {
        private Map<String, String> tags = Map.of();
        private Duration maxDuration;

        private Builder() {}

        /** All of them; a tag's value may be {@code *}. */
        public Builder tags(Map<String, String> tags) { this.tags = tags; return this; }

        /** Max duration. */
        public Builder maxDuration(Duration maxDuration) { this.maxDuration = maxDuration; return this; }

        /** What was told. */
        public DurationLimit build() { return new DurationLimit(tags, maxDuration); }
    }
}
