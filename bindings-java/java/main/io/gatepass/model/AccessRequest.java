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
 * One request: of one account, for one resource or several that are decided together, or for a role.
 *
 * <p>Made by its builder.
 */
public record AccessRequest(
    String id,
    String accountId,
    String accountName,
    List<AccessRequestItem> items,
    String roleId,
    String roleName,
    String reason,
    String workflowId,
    String status,
    Instant statusAt,
    String statusReason,
    Instant requestedAt,
    Instant startFrom,
    Instant validUntil,
    Duration requestedDuration,
    Duration duration,
    Instant timesOutAt,
    List<AccessRequestStep> steps,
    int currentStep,
    boolean breakGlass,
    AccessRequestReview review,
    String conditionId,
    String extendsId,
    String filedById,
    boolean mayVote,
    List<AccessRequestLogEntry> events,
    boolean live
) implements Entity {
    /** What is not given is as what is not set; lists and maps are copied. */
    public AccessRequest {
        id = id == null ? "" : id;
        accountId = accountId == null ? "" : accountId;
        accountName = accountName == null ? "" : accountName;
        items = Values.copy(items);
        roleId = roleId == null ? "" : roleId;
        roleName = roleName == null ? "" : roleName;
        reason = reason == null ? "" : reason;
        workflowId = workflowId == null ? "" : workflowId;
        status = status == null ? "" : status;
        statusReason = statusReason == null ? "" : statusReason;
        steps = Values.copy(steps);
        conditionId = conditionId == null ? "" : conditionId;
        extendsId = extendsId == null ? "" : extendsId;
        filedById = filedById == null ? "" : filedById;
        events = Values.copy(events);
    }

    @Override
    public void write(Writer out) {
        out.text(1, id);
        out.text(2, accountId);
        out.text(3, accountName);
        out.messages(4, items);
        out.text(5, roleId);
        out.text(6, roleName);
        out.text(7, reason);
        out.text(8, workflowId);
        out.text(9, status);
        out.instant(10, statusAt);
        out.text(11, statusReason);
        out.instant(12, requestedAt);
        out.instant(13, startFrom);
        out.instant(14, validUntil);
        out.duration(15, requestedDuration);
        out.duration(16, duration);
        out.instant(17, timesOutAt);
        out.messages(18, steps);
        out.unsigned(19, currentStep);
        out.bool(20, breakGlass);
        out.message(21, review);
        out.text(22, conditionId);
        out.text(23, extendsId);
        out.text(24, filedById);
        out.bool(25, mayVote);
        out.messages(26, events);
        out.bool(27, live);
    }

    /** Begins a new one. */
    public static Builder builder() { return new Builder(); }

    /** Begins another one with the same values. */
    public Builder toBuilder() {
        var builder = new Builder();
        builder.id = id;
        builder.accountId = accountId;
        builder.accountName = accountName;
        builder.items = items;
        builder.roleId = roleId;
        builder.roleName = roleName;
        builder.reason = reason;
        builder.workflowId = workflowId;
        builder.status = status;
        builder.statusAt = statusAt;
        builder.statusReason = statusReason;
        builder.requestedAt = requestedAt;
        builder.startFrom = startFrom;
        builder.validUntil = validUntil;
        builder.requestedDuration = requestedDuration;
        builder.duration = duration;
        builder.timesOutAt = timesOutAt;
        builder.steps = steps;
        builder.currentStep = currentStep;
        builder.breakGlass = breakGlass;
        builder.review = review;
        builder.conditionId = conditionId;
        builder.extendsId = extendsId;
        builder.filedById = filedById;
        builder.mayVote = mayVote;
        builder.events = events;
        builder.live = live;
        return builder;
    }

    /** Reads one. @hidden */
    public static AccessRequest read(Reader in) {
        var builder = new Builder();
        var itemsItems = new ArrayList<AccessRequestItem>();
        var stepsItems = new ArrayList<AccessRequestStep>();
        var eventsItems = new ArrayList<AccessRequestLogEntry>();
        while (in.next()) {
            switch (in.number()) {
                case 1 -> builder.id = in.text();
                case 2 -> builder.accountId = in.text();
                case 3 -> builder.accountName = in.text();
                case 4 -> itemsItems.add(AccessRequestItem.read(in.message()));
                case 5 -> builder.roleId = in.text();
                case 6 -> builder.roleName = in.text();
                case 7 -> builder.reason = in.text();
                case 8 -> builder.workflowId = in.text();
                case 9 -> builder.status = in.text();
                case 10 -> builder.statusAt = in.instant();
                case 11 -> builder.statusReason = in.text();
                case 12 -> builder.requestedAt = in.instant();
                case 13 -> builder.startFrom = in.instant();
                case 14 -> builder.validUntil = in.instant();
                case 15 -> builder.requestedDuration = in.duration();
                case 16 -> builder.duration = in.duration();
                case 17 -> builder.timesOutAt = in.instant();
                case 18 -> stepsItems.add(AccessRequestStep.read(in.message()));
                case 19 -> builder.currentStep = (int) in.integer();
                case 20 -> builder.breakGlass = in.bool();
                case 21 -> builder.review = AccessRequestReview.read(in.message());
                case 22 -> builder.conditionId = in.text();
                case 23 -> builder.extendsId = in.text();
                case 24 -> builder.filedById = in.text();
                case 25 -> builder.mayVote = in.bool();
                case 26 -> eventsItems.add(AccessRequestLogEntry.read(in.message()));
                case 27 -> builder.live = in.bool();
                default -> in.skip();
            }
        }
        builder.items = itemsItems;
        builder.steps = stepsItems;
        builder.events = eventsItems;
        return builder.build();
    }

    /** Makes a {@link AccessRequest}. */
    public static final class Builder {
        private String id = "";
        private String accountId = "";
        private String accountName = "";
        private List<AccessRequestItem> items = List.of();
        private String roleId = "";
        private String roleName = "";
        private String reason = "";
        private String workflowId = "";
        private String status = "";
        private Instant statusAt;
        private String statusReason = "";
        private Instant requestedAt;
        private Instant startFrom;
        private Instant validUntil;
        private Duration requestedDuration;
        private Duration duration;
        private Instant timesOutAt;
        private List<AccessRequestStep> steps = List.of();
        private int currentStep = 0;
        private boolean breakGlass = false;
        private AccessRequestReview review;
        private String conditionId = "";
        private String extendsId = "";
        private String filedById = "";
        private boolean mayVote = false;
        private List<AccessRequestLogEntry> events = List.of();
        private boolean live = false;

        private Builder() {}

        /** Id. */
        public Builder id(String id) { this.id = id; return this; }

        /** The requester. */
        public Builder accountId(String accountId) { this.accountId = accountId; return this; }

        /** Email or name. Empty where the caller may not see it (RULES 4.5). */
        public Builder accountName(String accountName) { this.accountName = accountName; return this; }

        /**
         * What is asked for. StrongDM's API shows each resource as a request of its own; a request for a role has
         * none.
         */
        public Builder items(List<AccessRequestItem> items) { this.items = items; return this; }

        /** The role whose membership is asked for, where it is one. */
        public Builder roleId(String roleId) { this.roleId = roleId; return this; }

        /** Role name. */
        public Builder roleName(String roleName) { this.roleName = roleName; return this; }

        /** Reason. */
        public Builder reason(String reason) { this.reason = reason; return this; }

        /** Workflow id. */
        public Builder workflowId(String workflowId) { this.workflowId = workflowId; return this; }

        /**
         * {@code pending}, {@code granted}, {@code denied}, {@code canceled}, {@code timed_out}, {@code expired},
         * {@code revoked} (RULES 3.1).
         */
        public Builder status(String status) { this.status = status; return this; }

        /** Status at. */
        public Builder statusAt(Instant statusAt) { this.statusAt = statusAt; return this; }

        /** What ended it, for people: the voter's words, or the fact that no longer held. */
        public Builder statusReason(String statusReason) { this.statusReason = statusReason; return this; }

        /** Requested at. */
        public Builder requestedAt(Instant requestedAt) { this.requestedAt = requestedAt; return this; }

        /**
         * While pending: the start that was asked for, not set where access starts with the grant. Once granted:
         * the start.
         */
        public Builder startFrom(Instant startFrom) { this.startFrom = startFrom; return this; }

        /** While pending: when access would end were it granted now. Once granted: the end. */
        public Builder validUntil(Instant validUntil) { this.validUntil = validUntil; return this; }

        /** Requested duration. */
        public Builder requestedDuration(Duration requestedDuration) { this.requestedDuration = requestedDuration; return this; }

        /** What will be granted, or was: shorter than requested where the workflow's fixed length says so. */
        public Builder duration(Duration duration) { this.duration = duration; return this; }

        /** When it times out if it is still pending. */
        public Builder timesOutAt(Instant timesOutAt) { this.timesOutAt = timesOutAt; return this; }

        /** As frozen at the creation (RULES 3.3). Empty where the workflow grants by itself. */
        public Builder steps(List<AccessRequestStep> steps) { this.steps = steps; return this; }

        /** The place in {@code steps} of the step that is voted on, from 1; 0 where none is. */
        public Builder currentStep(int currentStep) { this.currentStep = currentStep; return this; }

        /** Break glass. */
        public Builder breakGlass(boolean breakGlass) { this.breakGlass = breakGlass; return this; }

        /** Review. */
        public Builder review(AccessRequestReview review) { this.review = review; return this; }

        /** The condition that the grant is bound to. */
        public Builder conditionId(String conditionId) { this.conditionId = conditionId; return this; }

        /** For a request for more time: the request that it extends. */
        public Builder extendsId(String extendsId) { this.extendsId = extendsId; return this; }

        /** The account, or the API key, that filed it where it is not the requester. */
        public Builder filedById(String filedById) { this.filedById = filedById; return this; }

        /** Whether the caller may vote on it now. */
        public Builder mayVote(boolean mayVote) { this.mayVote = mayVote; return this; }

        /** Oldest first. Only Get has them. */
        public Builder events(List<AccessRequestLogEntry> events) { this.events = events; return this; }

        /** Whether the access that it gave holds now: granted, begun, and not ended. */
        public Builder live(boolean live) { this.live = live; return this; }

        /** What was told. */
        public AccessRequest build() { return new AccessRequest(id, accountId, accountName, items, roleId, roleName, reason, workflowId, status, statusAt, statusReason, requestedAt, startFrom, validUntil, requestedDuration, duration, timesOutAt, steps, currentStep, breakGlass, review, conditionId, extendsId, filedById, mayVote, events, live); }
    }
}
