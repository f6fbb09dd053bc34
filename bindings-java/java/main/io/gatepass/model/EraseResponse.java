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
 * Erase response.
 *
 * <p>Made by its builder.
 */
public record EraseResponse(
    long versions,
    long activities,
    boolean logEmptied
) implements Value {
    /** What is not given is as what is not set; lists and maps are copied. */
    public EraseResponse {
    }

    @Override
    public void write(Writer out) {
        out.integer(1, versions);
        out.integer(2, activities);
        out.bool(3, logEmptied);
    }

    /** Begins a new one. */
    public static Builder builder() { return new Builder(); }

    /** Begins another one with the same values. */
    public Builder toBuilder() {
        var builder = new Builder();
        builder.versions = versions;
        builder.activities = activities;
        builder.logEmptied = logEmptied;
        return builder;
    }

    /** Reads one. @hidden */
    public static EraseResponse read(Reader in) {
        var builder = new Builder();
        while (in.next()) {
            switch (in.number()) {
                case 1 -> builder.versions = in.integer();
                case 2 -> builder.activities = in.integer();
                case 3 -> builder.logEmptied = in.bool();
                default -> in.skip();
            }
        }
        return builder.build();
    }

    /** Makes a {@link EraseResponse}. */
    public static final class Builder {
        private long versions = 0;
        private long activities = 0;
        private boolean logEmptied = false;

        private Builder() {}

        /**
         * How many past versions of the account, and of its credentials and identities, this call erased. A
         * repeated call finds none.
         */
        public Builder versions(long versions) { this.versions = versions; return this; }

        /** How many activities this call erased the snapshot of. */
        public Builder activities(long activities) { this.activities = activities; return this; }

        /**
         * Whether old pages are gone from the write-ahead log too. Where others read while this ran it is tried
         * again every second.
         */
        public Builder logEmptied(boolean logEmptied) { this.logEmptied = logEmptied; return this; }

        /** What was told. */
        public EraseResponse build() { return new EraseResponse(versions, activities, logEmptied); }
    }
}
