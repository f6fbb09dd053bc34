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
 * Entry.
 *
 * <p>Made by its builder.
 */
public record LogCategoryConfigMapEntry(
    String name,
    LogCategoryConfig config
) implements Value {
    /** What is not given is as what is not set; lists and maps are copied. */
    public LogCategoryConfigMapEntry {
        name = name == null ? "" : name;
    }

    @Override
    public void write(Writer out) {
        out.text(1, name);
        out.message(2, config);
    }

    /** Begins a new one. */
    public static Builder builder() { return new Builder(); }

    /** Begins another one with the same values. */
    public Builder toBuilder() {
        var builder = new Builder();
        builder.name = name;
        builder.config = config;
        return builder;
    }

    /** Reads one. @hidden */
    public static LogCategoryConfigMapEntry read(Reader in) {
        var builder = new Builder();
        while (in.next()) {
            switch (in.number()) {
                case 1 -> builder.name = in.text();
                case 2 -> builder.config = LogCategoryConfig.read(in.message());
                default -> in.skip();
            }
        }
        return builder.build();
    }

    /** Makes a {@link LogCategoryConfigMapEntry}. */
    public static final class Builder {
        private String name = "";
        private LogCategoryConfig config;

        private Builder() {}

        /** Name. */
        public Builder name(String name) { this.name = name; return this; }

        /** Config. */
        public Builder config(LogCategoryConfig config) { this.config = config; return this; }

        /** What was told. */
        public LogCategoryConfigMapEntry build() { return new LogCategoryConfigMapEntry(name, config); }
    }
}
