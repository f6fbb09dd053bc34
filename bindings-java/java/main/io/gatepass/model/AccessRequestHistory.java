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
 * Access request history.
 *
 * <p>Made by its builder.
 */
public record AccessRequestHistory(
    String activityId,
    Instant timestamp,
    AccessRequestSummary accessRequest,
    Instant deletedAt
) implements Value {
    /** What is not given is as what is not set; lists and maps are copied. */
    public AccessRequestHistory {
        activityId = activityId == null ? "" : activityId;
    }

    @Override
    public void write(Writer out) {
        out.text(1, activityId);
        out.instant(2, timestamp);
        out.message(3, accessRequest);
        out.instant(4, deletedAt);
    }

    /** Begins a new one. */
    public static Builder builder() { return new Builder(); }

    /** Begins another one with the same values. */
    public Builder toBuilder() {
        var builder = new Builder();
        builder.activityId = activityId;
        builder.timestamp = timestamp;
        builder.accessRequest = accessRequest;
        builder.deletedAt = deletedAt;
        return builder;
    }

    /** Reads one. @hidden */
    public static AccessRequestHistory read(Reader in) {
        var builder = new Builder();
        while (in.next()) {
            switch (in.number()) {
                case 1 -> builder.activityId = in.text();
                case 2 -> builder.timestamp = in.instant();
                case 3 -> builder.accessRequest = AccessRequestSummary.read(in.message());
                case 4 -> builder.deletedAt = in.instant();
                default -> in.skip();
            }
        }
        return builder.build();
    }

    /** Makes a {@link AccessRequestHistory}. */
    public static final class Builder {
        private String activityId = "";
        private Instant timestamp;
        private AccessRequestSummary accessRequest;
        private Instant deletedAt;

        private Builder() {}

        /** Activity id. */
        public Builder activityId(String activityId) { this.activityId = activityId; return this; }

        /** Timestamp. */
        public Builder timestamp(Instant timestamp) { this.timestamp = timestamp; return this; }

        /** Access request. */
        public Builder accessRequest(AccessRequestSummary accessRequest) { this.accessRequest = accessRequest; return this; }

        /** Deleted at. */
        public Builder deletedAt(Instant deletedAt) { this.deletedAt = deletedAt; return this; }

        /** What was told. */
        public AccessRequestHistory build() { return new AccessRequestHistory(activityId, timestamp, accessRequest, deletedAt); }
    }
}
