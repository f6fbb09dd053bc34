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
 * Custom headers.
 *
 * <p>Made by its builder.
 */
public record CustomHeaders(
    List<CustomHeader> customHeaders
) implements Value {
    /** What is not given is as what is not set; lists and maps are copied. */
    public CustomHeaders {
        customHeaders = Values.copy(customHeaders);
    }

    @Override
    public void write(Writer out) {
        out.messages(1, customHeaders);
    }

    /** Begins a new one. */
    public static Builder builder() { return new Builder(); }

    /** Begins another one with the same values. */
    public Builder toBuilder() {
        var builder = new Builder();
        builder.customHeaders = customHeaders;
        return builder;
    }

    /** Reads one. @hidden */
    public static CustomHeaders read(Reader in) {
        var builder = new Builder();
        var customHeadersItems = new ArrayList<CustomHeader>();
        while (in.next()) {
            switch (in.number()) {
                case 1 -> customHeadersItems.add(CustomHeader.read(in.message()));
                default -> in.skip();
            }
        }
        builder.customHeaders = customHeadersItems;
        return builder.build();
    }

    /** Makes a {@link CustomHeaders}. */
    public static final class Builder {
        private List<CustomHeader> customHeaders = List.of();

        private Builder() {}

        /** Custom headers. */
        public Builder customHeaders(List<CustomHeader> customHeaders) { this.customHeaders = customHeaders; return this; }

        /** What was told. */
        public CustomHeaders build() { return new CustomHeaders(customHeaders); }
    }
}
