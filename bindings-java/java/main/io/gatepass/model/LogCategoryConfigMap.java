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
 * Log category config map.
 *
 * <p>Made by its builder.
 */
public record LogCategoryConfigMap(
    List<LogCategoryConfigMapEntry> entries
) implements Value {
    /** What is not given is as what is not set; lists and maps are copied. */
    public LogCategoryConfigMap {
        entries = Values.copy(entries);
    }

    @Override
    public void write(Writer out) {
        out.messages(1, entries);
    }

    /** Begins a new one. */
    public static Builder builder() { return new Builder(); }

    /** Begins another one with the same values. */
    public Builder toBuilder() {
        var builder = new Builder();
        builder.entries = entries;
        return builder;
    }

    /** Reads one. @hidden */
    public static LogCategoryConfigMap read(Reader in) {
        var builder = new Builder();
        var entriesItems = new ArrayList<LogCategoryConfigMapEntry>();
        while (in.next()) {
            switch (in.number()) {
                case 1 -> entriesItems.add(LogCategoryConfigMapEntry.read(in.message()));
                default -> in.skip();
            }
        }
        builder.entries = entriesItems;
        return builder.build();
    }

    /** Makes a {@link LogCategoryConfigMap}. */
    public static final class Builder {
        private List<LogCategoryConfigMapEntry> entries = List.of();

        private Builder() {}

        /** Entries. */
        public Builder entries(List<LogCategoryConfigMapEntry> entries) { this.entries = entries; return this; }

        /** What was told. */
        public LogCategoryConfigMap build() { return new LogCategoryConfigMap(entries); }
    }
}
