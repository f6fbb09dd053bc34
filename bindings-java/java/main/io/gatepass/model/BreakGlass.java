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
 * Access at once in an emergency (RULES 3.8).
 *
 * <p>Made by its builder.
 */
public record BreakGlass(
    boolean allowed,
    Duration maxDuration
) implements Value {
    /** What is not given is as what is not set; lists and maps are copied. */
    public BreakGlass {
    }

    @Override
    public void write(Writer out) {
        out.bool(1, allowed);
        out.duration(2, maxDuration);
    }

    /** Begins a new one. */
    public static Builder builder() { return new Builder(); }

    /** Begins another one with the same values. */
    public Builder toBuilder() {
        var builder = new Builder();
        builder.allowed = allowed;
        builder.maxDuration = maxDuration;
        return builder;
    }

    /** Reads one. @hidden */
    public static BreakGlass read(Reader in) {
        var builder = new Builder();
        while (in.next()) {
            switch (in.number()) {
                case 1 -> builder.allowed = in.bool();
                case 2 -> builder.maxDuration = in.duration();
                default -> in.skip();
            }
        }
        return builder.build();
    }

    /** Makes a {@link BreakGlass}. */
    public static final class Builder {
        private boolean allowed = false;
        private Duration maxDuration;

        private Builder() {}

        /** Allowed. */
        public Builder allowed(boolean allowed) { this.allowed = allowed; return this; }

        /** Not set: 1 hour. */
        public Builder maxDuration(Duration maxDuration) { this.maxDuration = maxDuration; return this; }

        /** What was told. */
        public BreakGlass build() { return new BreakGlass(allowed, maxDuration); }
    }
}
