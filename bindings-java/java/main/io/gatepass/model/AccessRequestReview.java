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
 * Access request review.
 *
 * <p>Made by its builder.
 */
public record AccessRequestReview(
    String accountId,
    Instant at,
    String comment
) implements Value {
    /** What is not given is as what is not set; lists and maps are copied. */
    public AccessRequestReview {
        accountId = accountId == null ? "" : accountId;
        comment = comment == null ? "" : comment;
    }

    @Override
    public void write(Writer out) {
        out.text(1, accountId);
        out.instant(2, at);
        out.text(3, comment);
    }

    /** Begins a new one. */
    public static Builder builder() { return new Builder(); }

    /** Begins another one with the same values. */
    public Builder toBuilder() {
        var builder = new Builder();
        builder.accountId = accountId;
        builder.at = at;
        builder.comment = comment;
        return builder;
    }

    /** Reads one. @hidden */
    public static AccessRequestReview read(Reader in) {
        var builder = new Builder();
        while (in.next()) {
            switch (in.number()) {
                case 1 -> builder.accountId = in.text();
                case 2 -> builder.at = in.instant();
                case 3 -> builder.comment = in.text();
                default -> in.skip();
            }
        }
        return builder.build();
    }

    /** Makes a {@link AccessRequestReview}. */
    public static final class Builder {
        private String accountId = "";
        private Instant at;
        private String comment = "";

        private Builder() {}

        /** Account id. */
        public Builder accountId(String accountId) { this.accountId = accountId; return this; }

        /** At. */
        public Builder at(Instant at) { this.at = at; return this; }

        /** Comment. */
        public Builder comment(String comment) { this.comment = comment; return this; }

        /** What was told. */
        public AccessRequestReview build() { return new AccessRequestReview(accountId, at, comment); }
    }
}
