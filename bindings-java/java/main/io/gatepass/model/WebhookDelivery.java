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
 * Webhook delivery.
 *
 * <p>Made by its builder.
 */
public record WebhookDelivery(
    String revision,
    String status,
    int attempts,
    String outcome,
    Instant lastAttemptAt,
    Instant nextAttemptAt
) implements Value {
    /** What is not given is as what is not set; lists and maps are copied. */
    public WebhookDelivery {
        revision = revision == null ? "" : revision;
        status = status == null ? "" : status;
        outcome = outcome == null ? "" : outcome;
    }

    @Override
    public void write(Writer out) {
        out.text(1, revision);
        out.text(2, status);
        out.unsigned(3, attempts);
        out.text(4, outcome);
        out.instant(5, lastAttemptAt);
        out.instant(6, nextAttemptAt);
    }

    /** Begins a new one. */
    public static Builder builder() { return new Builder(); }

    /** Begins another one with the same values. */
    public Builder toBuilder() {
        var builder = new Builder();
        builder.revision = revision;
        builder.status = status;
        builder.attempts = attempts;
        builder.outcome = outcome;
        builder.lastAttemptAt = lastAttemptAt;
        builder.nextAttemptAt = nextAttemptAt;
        return builder;
    }

    /** Reads one. @hidden */
    public static WebhookDelivery read(Reader in) {
        var builder = new Builder();
        while (in.next()) {
            switch (in.number()) {
                case 1 -> builder.revision = in.text();
                case 2 -> builder.status = in.text();
                case 3 -> builder.attempts = (int) in.integer();
                case 4 -> builder.outcome = in.text();
                case 5 -> builder.lastAttemptAt = in.instant();
                case 6 -> builder.nextAttemptAt = in.instant();
                default -> in.skip();
            }
        }
        return builder.build();
    }

    /** Makes a {@link WebhookDelivery}. */
    public static final class Builder {
        private String revision = "";
        private String status = "";
        private int attempts = 0;
        private String outcome = "";
        private Instant lastAttemptAt;
        private Instant nextAttemptAt;

        private Builder() {}

        /** The event. */
        public Builder revision(String revision) { this.revision = revision; return this; }

        /** {@code pending}: will be tried; {@code dead}: given up after the last attempt. */
        public Builder status(String status) { this.status = status; return this; }

        /** How often it was tried. */
        public Builder attempts(int attempts) { this.attempts = attempts; return this; }

        /**
         * What became of the last attempt: {@code rejected}, {@code timed_out}, {@code address_refused} … Nothing
         * of the receiver's answer.
         */
        public Builder outcome(String outcome) { this.outcome = outcome; return this; }

        /** Last attempt at. */
        public Builder lastAttemptAt(Instant lastAttemptAt) { this.lastAttemptAt = lastAttemptAt; return this; }

        /** When it will be tried next. */
        public Builder nextAttemptAt(Instant nextAttemptAt) { this.nextAttemptAt = nextAttemptAt; return this; }

        /** What was told. */
        public WebhookDelivery build() { return new WebhookDelivery(revision, status, attempts, outcome, lastAttemptAt, nextAttemptAt); }
    }
}
