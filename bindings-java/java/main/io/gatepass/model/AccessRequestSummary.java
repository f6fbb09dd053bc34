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
 * One account's wish for one resource for a while, with a reason.
 *
 * <p>Made by its builder.
 */
public record AccessRequestSummary(
    String id,
    String resourceId,
    String reason,
    String workflowId,
    String accountId,
    Instant startFrom,
    Instant validUntil,
    String status,
    Instant statusAt,
    String grantId,
    long duration,
    String requesterName,
    Duration requestedDuration,
    Duration resultDuration
) implements Entity {
    /** What is not given is as what is not set; lists and maps are copied. */
    public AccessRequestSummary {
        id = id == null ? "" : id;
        resourceId = resourceId == null ? "" : resourceId;
        reason = reason == null ? "" : reason;
        workflowId = workflowId == null ? "" : workflowId;
        accountId = accountId == null ? "" : accountId;
        status = status == null ? "" : status;
        grantId = grantId == null ? "" : grantId;
        requesterName = requesterName == null ? "" : requesterName;
    }

    @Override
    public void write(Writer out) {
        out.text(1, id);
        out.text(2, resourceId);
        out.text(3, reason);
        out.text(4, workflowId);
        out.text(5, accountId);
        out.instant(6, startFrom);
        out.instant(7, validUntil);
        out.text(8, status);
        out.instant(9, statusAt);
        out.text(10, grantId);
        out.integer(11, duration);
        out.text(12, requesterName);
        out.duration(13, requestedDuration);
        out.duration(14, resultDuration);
    }

    /** Begins a new one. */
    public static Builder builder() { return new Builder(); }

    /** Begins another one with the same values. */
    public Builder toBuilder() {
        var builder = new Builder();
        builder.id = id;
        builder.resourceId = resourceId;
        builder.reason = reason;
        builder.workflowId = workflowId;
        builder.accountId = accountId;
        builder.startFrom = startFrom;
        builder.validUntil = validUntil;
        builder.status = status;
        builder.statusAt = statusAt;
        builder.grantId = grantId;
        builder.duration = duration;
        builder.requesterName = requesterName;
        builder.requestedDuration = requestedDuration;
        builder.resultDuration = resultDuration;
        return builder;
    }

    /** Reads one. @hidden */
    public static AccessRequestSummary read(Reader in) {
        var builder = new Builder();
        while (in.next()) {
            switch (in.number()) {
                case 1 -> builder.id = in.text();
                case 2 -> builder.resourceId = in.text();
                case 3 -> builder.reason = in.text();
                case 4 -> builder.workflowId = in.text();
                case 5 -> builder.accountId = in.text();
                case 6 -> builder.startFrom = in.instant();
                case 7 -> builder.validUntil = in.instant();
                case 8 -> builder.status = in.text();
                case 9 -> builder.statusAt = in.instant();
                case 10 -> builder.grantId = in.text();
                case 11 -> builder.duration = in.integer();
                case 12 -> builder.requesterName = in.text();
                case 13 -> builder.requestedDuration = in.duration();
                case 14 -> builder.resultDuration = in.duration();
                default -> in.skip();
            }
        }
        return builder.build();
    }

    /** Makes a {@link AccessRequestSummary}. */
    public static final class Builder {
        private String id = "";
        private String resourceId = "";
        private String reason = "";
        private String workflowId = "";
        private String accountId = "";
        private Instant startFrom;
        private Instant validUntil;
        private String status = "";
        private Instant statusAt;
        private String grantId = "";
        private long duration = 0;
        private String requesterName = "";
        private Duration requestedDuration;
        private Duration resultDuration;

        private Builder() {}

        /** Id. */
        public Builder id(String id) { this.id = id; return this; }

        /** Resource id. Required. */
        public Builder resourceId(String resourceId) { this.resourceId = resourceId; return this; }

        /** Reason. */
        public Builder reason(String reason) { this.reason = reason; return this; }

        /** Workflow id. */
        public Builder workflowId(String workflowId) { this.workflowId = workflowId; return this; }

        /** Account id. */
        public Builder accountId(String accountId) { this.accountId = accountId; return this; }

        /** Start from. */
        public Builder startFrom(Instant startFrom) { this.startFrom = startFrom; return this; }

        /** Valid until. Required. */
        public Builder validUntil(Instant validUntil) { this.validUntil = validUntil; return this; }

        /** Status. */
        public Builder status(String status) { this.status = status; return this; }

        /** Status at. */
        public Builder statusAt(Instant statusAt) { this.statusAt = statusAt; return this; }

        /** Grant id. */
        public Builder grantId(String grantId) { this.grantId = grantId; return this; }

        /** Duration. Deprecated. */
        public Builder duration(long duration) { this.duration = duration; return this; }

        /** Requester name. */
        public Builder requesterName(String requesterName) { this.requesterName = requesterName; return this; }

        /** RequestedDuration. */
        public Builder requestedDuration(Duration requestedDuration) { this.requestedDuration = requestedDuration; return this; }

        /** ResultDuration. */
        public Builder resultDuration(Duration resultDuration) { this.resultDuration = resultDuration; return this; }

        /** What was told. */
        public AccessRequestSummary build() { return new AccessRequestSummary(id, resourceId, reason, workflowId, accountId, startFrom, validUntil, status, statusAt, grantId, duration, requesterName, requestedDuration, resultDuration); }
    }
}
