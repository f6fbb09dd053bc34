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
 * Check many response.
 *
 * <p>Made by its builder.
 */
public record CheckManyResponse(
    List<Boolean> allowed,
    long revision
) implements Value {
    /** What is not given is as what is not set; lists and maps are copied. */
    public CheckManyResponse {
        allowed = Values.copy(allowed);
    }

    @Override
    public void write(Writer out) {
        out.integers(1, allowed, item -> item ? 1 : 0);
        out.integer(2, revision);
    }

    /** Begins a new one. */
    public static Builder builder() { return new Builder(); }

    /** Begins another one with the same values. */
    public Builder toBuilder() {
        var builder = new Builder();
        builder.allowed = allowed;
        builder.revision = revision;
        return builder;
    }

    /** Reads one. @hidden */
    public static CheckManyResponse read(Reader in) {
        var builder = new Builder();
        var allowedItems = new ArrayList<Boolean>();
        while (in.next()) {
            switch (in.number()) {
                case 1 -> in.integers(item -> allowedItems.add(item != 0));
                case 2 -> builder.revision = in.integer();
                default -> in.skip();
            }
        }
        builder.allowed = allowedItems;
        return builder.build();
    }

    /** Makes a {@link CheckManyResponse}. */
    public static final class Builder {
        private List<Boolean> allowed = List.of();
        private long revision = 0;

        private Builder() {}

        /** One for each question, in their order. */
        public Builder allowed(List<Boolean> allowed) { this.allowed = allowed; return this; }

        /** Revision. */
        public Builder revision(long revision) { this.revision = revision; return this; }

        /** What was told. */
        public CheckManyResponse build() { return new CheckManyResponse(allowed, revision); }
    }
}
