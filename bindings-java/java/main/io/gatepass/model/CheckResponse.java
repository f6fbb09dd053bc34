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
 * Check response.
 *
 * <p>Made by its builder.
 */
public record CheckResponse(
    boolean allowed,
    Instant allowedUntil,
    long revision
) implements Value {
    /** What is not given is as what is not set; lists and maps are copied. */
    public CheckResponse {
    }

    @Override
    public void write(Writer out) {
        out.bool(1, allowed);
        out.instant(2, allowedUntil);
        out.integer(3, revision);
    }

    /** Begins a new one. */
    public static Builder builder() { return new Builder(); }

    /** Begins another one with the same values. */
    public Builder toBuilder() {
        var builder = new Builder();
        builder.allowed = allowed;
        builder.allowedUntil = allowedUntil;
        builder.revision = revision;
        return builder;
    }

    /** Reads one. @hidden */
    public static CheckResponse read(Reader in) {
        var builder = new Builder();
        while (in.next()) {
            switch (in.number()) {
                case 1 -> builder.allowed = in.bool();
                case 2 -> builder.allowedUntil = in.instant();
                case 3 -> builder.revision = in.integer();
                default -> in.skip();
            }
        }
        return builder.build();
    }

    /** Makes a {@link CheckResponse}. */
    public static final class Builder {
        private boolean allowed = false;
        private Instant allowedUntil;
        private long revision = 0;

        private Builder() {}

        /** Allowed. */
        public Builder allowed(boolean allowed) { this.allowed = allowed; return this; }

        /**
         * Where only grants allow it: the instant from which it is denied unless something changes. Where a policy
         * asks for the time: the next minute, from which it may say something else.
         */
        public Builder allowedUntil(Instant allowedUntil) { this.allowedUntil = allowedUntil; return this; }

        /** The revision that was asked. */
        public Builder revision(long revision) { this.revision = revision; return this; }

        /** What was told. */
        public CheckResponse build() { return new CheckResponse(allowed, allowedUntil, revision); }
    }
}
