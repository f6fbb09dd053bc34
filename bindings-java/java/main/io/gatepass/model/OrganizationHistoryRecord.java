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
 * Organization history record.
 *
 * <p>Made by its builder.
 */
public record OrganizationHistoryRecord(
    String activityId,
    Instant timestamp,
    Organization organization
) implements Value {
    /** What is not given is as what is not set; lists and maps are copied. */
    public OrganizationHistoryRecord {
        activityId = activityId == null ? "" : activityId;
    }

    @Override
    public void write(Writer out) {
        out.text(1, activityId);
        out.instant(2, timestamp);
        out.message(3, organization);
    }

    /** Begins a new one. */
    public static Builder builder() { return new Builder(); }

    /** Begins another one with the same values. */
    public Builder toBuilder() {
        var builder = new Builder();
        builder.activityId = activityId;
        builder.timestamp = timestamp;
        builder.organization = organization;
        return builder;
    }

    /** Reads one. @hidden */
    public static OrganizationHistoryRecord read(Reader in) {
        var builder = new Builder();
        while (in.next()) {
            switch (in.number()) {
                case 1 -> builder.activityId = in.text();
                case 2 -> builder.timestamp = in.instant();
                case 3 -> builder.organization = Organization.read(in.message());
                default -> in.skip();
            }
        }
        return builder.build();
    }

    /** Makes a {@link OrganizationHistoryRecord}. */
    public static final class Builder {
        private String activityId = "";
        private Instant timestamp;
        private Organization organization;

        private Builder() {}

        /** Activity id. */
        public Builder activityId(String activityId) { this.activityId = activityId; return this; }

        /** Timestamp. */
        public Builder timestamp(Instant timestamp) { this.timestamp = timestamp; return this; }

        /** Organization. */
        public Builder organization(Organization organization) { this.organization = organization; return this; }

        /** What was told. */
        public OrganizationHistoryRecord build() { return new OrganizationHistoryRecord(activityId, timestamp, organization); }
    }
}
