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
 * Log category config.
 *
 * <p>Made by its builder.
 */
public record LogCategoryConfig(
    String remoteEncoder,
    boolean remoteDiscardReplays
) implements Value {
    /** What is not given is as what is not set; lists and maps are copied. */
    public LogCategoryConfig {
        remoteEncoder = remoteEncoder == null ? "" : remoteEncoder;
    }

    @Override
    public void write(Writer out) {
        out.text(1, remoteEncoder);
        out.bool(2, remoteDiscardReplays);
    }

    /** Begins a new one. */
    public static Builder builder() { return new Builder(); }

    /** Begins another one with the same values. */
    public Builder toBuilder() {
        var builder = new Builder();
        builder.remoteEncoder = remoteEncoder;
        builder.remoteDiscardReplays = remoteDiscardReplays;
        return builder;
    }

    /** Reads one. @hidden */
    public static LogCategoryConfig read(Reader in) {
        var builder = new Builder();
        while (in.next()) {
            switch (in.number()) {
                case 1 -> builder.remoteEncoder = in.text();
                case 2 -> builder.remoteDiscardReplays = in.bool();
                default -> in.skip();
            }
        }
        return builder.build();
    }

    /** Makes a {@link LogCategoryConfig}. */
    public static final class Builder {
        private String remoteEncoder = "";
        private boolean remoteDiscardReplays = false;

        private Builder() {}

        /** Remote encoder. */
        public Builder remoteEncoder(String remoteEncoder) { this.remoteEncoder = remoteEncoder; return this; }

        /** Remote discard replays. */
        public Builder remoteDiscardReplays(boolean remoteDiscardReplays) { this.remoteDiscardReplays = remoteDiscardReplays; return this; }

        /** What was told. */
        public LogCategoryConfig build() { return new LogCategoryConfig(remoteEncoder, remoteDiscardReplays); }
    }
}
