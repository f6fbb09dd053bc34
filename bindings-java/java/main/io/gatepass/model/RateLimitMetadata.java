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
 * Rate limit metadata.
 *
 * <p>Made by its builder.
 */
public record RateLimitMetadata(
    long limit,
    long remaining,
    Instant resetAt,
    String bucket
) implements Value {
    /** What is not given is as what is not set; lists and maps are copied. */
    public RateLimitMetadata {
        bucket = bucket == null ? "" : bucket;
    }

    @Override
    public void write(Writer out) {
        out.integer(1, limit);
        out.integer(2, remaining);
        out.instant(3, resetAt);
        out.text(4, bucket);
    }

    /** Begins a new one. */
    public static Builder builder() { return new Builder(); }

    /** Begins another one with the same values. */
    public Builder toBuilder() {
        var builder = new Builder();
        builder.limit = limit;
        builder.remaining = remaining;
        builder.resetAt = resetAt;
        builder.bucket = bucket;
        return builder;
    }

    /** Reads one. @hidden */
    public static RateLimitMetadata read(Reader in) {
        var builder = new Builder();
        while (in.next()) {
            switch (in.number()) {
                case 1 -> builder.limit = in.integer();
                case 2 -> builder.remaining = in.integer();
                case 3 -> builder.resetAt = in.instant();
                case 4 -> builder.bucket = in.text();
                default -> in.skip();
            }
        }
        return builder.build();
    }

    /** Makes a {@link RateLimitMetadata}. */
    public static final class Builder {
        private long limit = 0;
        private long remaining = 0;
        private Instant resetAt;
        private String bucket = "";

        private Builder() {}

        /** Limit. */
        public Builder limit(long limit) { this.limit = limit; return this; }

        /** Remaining. */
        public Builder remaining(long remaining) { this.remaining = remaining; return this; }

        /** Reset at. */
        public Builder resetAt(Instant resetAt) { this.resetAt = resetAt; return this; }

        /** Bucket. */
        public Builder bucket(String bucket) { this.bucket = bucket; return this; }

        /** What was told. */
        public RateLimitMetadata build() { return new RateLimitMetadata(limit, remaining, resetAt, bucket); }
    }
}
