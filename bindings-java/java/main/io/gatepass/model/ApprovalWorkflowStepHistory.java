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
 * Approval workflow step history.
 *
 * <p>Made by its builder.
 */
public record ApprovalWorkflowStepHistory(
    String activityId,
    Instant timestamp,
    ApprovalWorkflowStep approvalWorkflowStep,
    Instant deletedAt
) implements Value {
    /** What is not given is as what is not set; lists and maps are copied. */
    public ApprovalWorkflowStepHistory {
        activityId = activityId == null ? "" : activityId;
    }

    @Override
    public void write(Writer out) {
        out.text(1, activityId);
        out.instant(2, timestamp);
        out.message(3, approvalWorkflowStep);
        out.instant(4, deletedAt);
    }

    /** Begins a new one. */
    public static Builder builder() { return new Builder(); }

    /** Begins another one with the same values. */
    public Builder toBuilder() {
        var builder = new Builder();
        builder.activityId = activityId;
        builder.timestamp = timestamp;
        builder.approvalWorkflowStep = approvalWorkflowStep;
        builder.deletedAt = deletedAt;
        return builder;
    }

    /** Reads one. @hidden */
    public static ApprovalWorkflowStepHistory read(Reader in) {
        var builder = new Builder();
        while (in.next()) {
            switch (in.number()) {
                case 1 -> builder.activityId = in.text();
                case 2 -> builder.timestamp = in.instant();
                case 3 -> builder.approvalWorkflowStep = ApprovalWorkflowStep.read(in.message());
                case 4 -> builder.deletedAt = in.instant();
                default -> in.skip();
            }
        }
        return builder.build();
    }

    /** Makes a {@link ApprovalWorkflowStepHistory}. */
    public static final class Builder {
        private String activityId = "";
        private Instant timestamp;
        private ApprovalWorkflowStep approvalWorkflowStep;
        private Instant deletedAt;

        private Builder() {}

        /** Activity id. */
        public Builder activityId(String activityId) { this.activityId = activityId; return this; }

        /** Timestamp. */
        public Builder timestamp(Instant timestamp) { this.timestamp = timestamp; return this; }

        /** Approval workflow step. */
        public Builder approvalWorkflowStep(ApprovalWorkflowStep approvalWorkflowStep) { this.approvalWorkflowStep = approvalWorkflowStep; return this; }

        /** Deleted at. */
        public Builder deletedAt(Instant deletedAt) { this.deletedAt = deletedAt; return this; }

        /** What was told. */
        public ApprovalWorkflowStepHistory build() { return new ApprovalWorkflowStepHistory(activityId, timestamp, approvalWorkflowStep, deletedAt); }
    }
}
