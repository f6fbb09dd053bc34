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
 * Status response.
 *
 * <p>Made by its builder.
 */
public record StatusResponse(
    boolean ready,
    List<String> reasons,
    long revision,
    Instant time,
    String version,
    Review review
) implements Value {
    /** What is not given is as what is not set; lists and maps are copied. */
    public StatusResponse {
        reasons = Values.copy(reasons);
        version = version == null ? "" : version;
    }

    @Override
    public void write(Writer out) {
        out.bool(1, ready);
        out.texts(2, reasons);
        out.integer(3, revision);
        out.instant(4, time);
        out.text(5, version);
        out.message(6, review);
    }

    /** Begins a new one. */
    public static Builder builder() { return new Builder(); }

    /** Begins another one with the same values. */
    public Builder toBuilder() {
        var builder = new Builder();
        builder.ready = ready;
        builder.reasons = reasons;
        builder.revision = revision;
        builder.time = time;
        builder.version = version;
        builder.review = review;
        return builder;
    }

    /** Reads one. @hidden */
    public static StatusResponse read(Reader in) {
        var builder = new Builder();
        var reasonsItems = new ArrayList<String>();
        while (in.next()) {
            switch (in.number()) {
                case 1 -> builder.ready = in.bool();
                case 2 -> reasonsItems.add(in.text());
                case 3 -> builder.revision = in.integer();
                case 4 -> builder.time = in.instant();
                case 5 -> builder.version = in.text();
                case 6 -> builder.review = Review.read(in.message());
                default -> in.skip();
            }
        }
        builder.reasons = reasonsItems;
        return builder.build();
    }

    /** Makes a {@link StatusResponse}. */
    public static final class Builder {
        private boolean ready = false;
        private List<String> reasons = List.of();
        private long revision = 0;
        private Instant time;
        private String version = "";
        private Review review;

        private Builder() {}

        /** Ready. */
        public Builder ready(boolean ready) { this.ready = ready; return this; }

        /** Why not. */
        public Builder reasons(List<String> reasons) { this.reasons = reasons; return this; }

        /** Revision. */
        public Builder revision(long revision) { this.revision = revision; return this; }

        /** Time. */
        public Builder time(Instant time) { this.time = time; return this; }

        /** Version. */
        public Builder version(String version) { this.version = version; return this; }

        /** Set while the store waits to be accepted after a restore. */
        public Builder review(Review review) { this.review = review; return this; }

        /** What was told. */
        public StatusResponse build() { return new StatusResponse(ready, reasons, revision, time, version, review); }
    }
}
