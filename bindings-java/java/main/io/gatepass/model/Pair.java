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
 * Pair.
 *
 * <p>Made by its builder.
 */
public record Pair(
    String accountId,
    String resourceId
) implements Value {
    /** What is not given is as what is not set; lists and maps are copied. */
    public Pair {
        accountId = accountId == null ? "" : accountId;
        resourceId = resourceId == null ? "" : resourceId;
    }

    @Override
    public void write(Writer out) {
        out.text(1, accountId);
        out.text(2, resourceId);
    }

    /** Begins a new one. */
    public static Builder builder() { return new Builder(); }

    /** Begins another one with the same values. */
    public Builder toBuilder() {
        var builder = new Builder();
        builder.accountId = accountId;
        builder.resourceId = resourceId;
        return builder;
    }

    /** Reads one. @hidden */
    public static Pair read(Reader in) {
        var builder = new Builder();
        while (in.next()) {
            switch (in.number()) {
                case 1 -> builder.accountId = in.text();
                case 2 -> builder.resourceId = in.text();
                default -> in.skip();
            }
        }
        return builder.build();
    }

    /** Makes a {@link Pair}. */
    public static final class Builder {
        private String accountId = "";
        private String resourceId = "";

        private Builder() {}

        /** Account id. */
        public Builder accountId(String accountId) { this.accountId = accountId; return this; }

        /** Resource id. */
        public Builder resourceId(String resourceId) { this.resourceId = resourceId; return this; }

        /** What was told. */
        public Pair build() { return new Pair(accountId, resourceId); }
    }
}
