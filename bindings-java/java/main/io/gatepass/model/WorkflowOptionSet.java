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
 * Workflow option set.
 *
 * <p>Made by its builder.
 */
public record WorkflowOptionSet(
    String id,
    String workflowId,
    Duration timeOut,
    Duration extendWithoutApprovalUpTo,
    BreakGlass breakGlass,
    List<String> requestableRoleIds,
    Duration coolDown,
    List<DurationLimit> durationLimits,
    List<WeeklyWindow> automaticWindows,
    String automaticConditionId,
    Duration automaticMaxDuration
) implements Entity {
    /** What is not given is as what is not set; lists and maps are copied. */
    public WorkflowOptionSet {
        id = id == null ? "" : id;
        workflowId = workflowId == null ? "" : workflowId;
        requestableRoleIds = Values.copy(requestableRoleIds);
        durationLimits = Values.copy(durationLimits);
        automaticWindows = Values.copy(automaticWindows);
        automaticConditionId = automaticConditionId == null ? "" : automaticConditionId;
    }

    @Override
    public void write(Writer out) {
        out.text(1, id);
        out.text(2, workflowId);
        out.duration(3, timeOut);
        out.duration(4, extendWithoutApprovalUpTo);
        out.message(5, breakGlass);
        out.texts(6, requestableRoleIds);
        out.duration(7, coolDown);
        out.messages(8, durationLimits);
        out.messages(9, automaticWindows);
        out.text(10, automaticConditionId);
        out.duration(11, automaticMaxDuration);
    }

    /** Begins a new one. */
    public static Builder builder() { return new Builder(); }

    /** Begins another one with the same values. */
    public Builder toBuilder() {
        var builder = new Builder();
        builder.id = id;
        builder.workflowId = workflowId;
        builder.timeOut = timeOut;
        builder.extendWithoutApprovalUpTo = extendWithoutApprovalUpTo;
        builder.breakGlass = breakGlass;
        builder.requestableRoleIds = requestableRoleIds;
        builder.coolDown = coolDown;
        builder.durationLimits = durationLimits;
        builder.automaticWindows = automaticWindows;
        builder.automaticConditionId = automaticConditionId;
        builder.automaticMaxDuration = automaticMaxDuration;
        return builder;
    }

    /** Reads one. @hidden */
    public static WorkflowOptionSet read(Reader in) {
        var builder = new Builder();
        var requestableRoleIdsItems = new ArrayList<String>();
        var durationLimitsItems = new ArrayList<DurationLimit>();
        var automaticWindowsItems = new ArrayList<WeeklyWindow>();
        while (in.next()) {
            switch (in.number()) {
                case 1 -> builder.id = in.text();
                case 2 -> builder.workflowId = in.text();
                case 3 -> builder.timeOut = in.duration();
                case 4 -> builder.extendWithoutApprovalUpTo = in.duration();
                case 5 -> builder.breakGlass = BreakGlass.read(in.message());
                case 6 -> requestableRoleIdsItems.add(in.text());
                case 7 -> builder.coolDown = in.duration();
                case 8 -> durationLimitsItems.add(DurationLimit.read(in.message()));
                case 9 -> automaticWindowsItems.add(WeeklyWindow.read(in.message()));
                case 10 -> builder.automaticConditionId = in.text();
                case 11 -> builder.automaticMaxDuration = in.duration();
                default -> in.skip();
            }
        }
        builder.requestableRoleIds = requestableRoleIdsItems;
        builder.durationLimits = durationLimitsItems;
        builder.automaticWindows = automaticWindowsItems;
        return builder.build();
    }

    /** Makes a {@link WorkflowOptionSet}. */
    public static final class Builder {
        private String id = "";
        private String workflowId = "";
        private Duration timeOut;
        private Duration extendWithoutApprovalUpTo;
        private BreakGlass breakGlass;
        private List<String> requestableRoleIds = List.of();
        private Duration coolDown;
        private List<DurationLimit> durationLimits = List.of();
        private List<WeeklyWindow> automaticWindows = List.of();
        private String automaticConditionId = "";
        private Duration automaticMaxDuration;

        private Builder() {}

        /** Id. Set by the server. */
        public Builder id(String id) { this.id = id; return this; }

        /** Workflow id. Required. Names a workflow: by its id, or by its name where it is written. */
        public Builder workflowId(String workflowId) { this.workflowId = workflowId; return this; }

        /**
         * Workflow id. Required. Names a workflow: by its id, or by its name where it is written. By id, or by name
         * where it is written.
         */
        public Builder workflow(String workflow) { this.workflowId = workflow; return this; }

        /** Workflow id. Required. Names a workflow: by its id, or by its name where it is written. */
        public Builder workflow(Entity workflow) { this.workflowId = Values.id("workflow", workflow); return this; }

        /** How long a request waits. Not set: 24 hours. At most 90 days. */
        public Builder timeOut(Duration timeOut) { this.timeOut = timeOut; return this; }

        /** How much later than its first end a requester may move the end of access without approval. */
        public Builder extendWithoutApprovalUpTo(Duration extendWithoutApprovalUpTo) { this.extendWithoutApprovalUpTo = extendWithoutApprovalUpTo; return this; }

        /** Break glass. */
        public Builder breakGlass(BreakGlass breakGlass) { this.breakGlass = breakGlass; return this; }

        /** Roles whose membership may be requested for a while under this workflow. */
        public Builder requestableRoleIds(List<String> requestableRoleIds) { this.requestableRoleIds = requestableRoleIds; return this; }

        /** How long after a request ended the same account's next one for the same thing is refused. */
        public Builder coolDown(Duration coolDown) { this.coolDown = coolDown; return this; }

        /** Of all that match the resource's tags the smallest holds. */
        public Builder durationLimits(List<DurationLimit> durationLimits) { this.durationLimits = durationLimits; return this; }

        /** While one of them is open, requests are granted without approval. */
        public Builder automaticWindows(List<WeeklyWindow> automaticWindows) { this.automaticWindows = automaticWindows; return this; }

        /**
         * While this condition holds, requests are granted without approval, bound to it: access ends when it
         * clears. Names a condition: by its id, or by its name where it is written.
         */
        public Builder automaticConditionId(String automaticConditionId) { this.automaticConditionId = automaticConditionId; return this; }

        /**
         * While this condition holds, requests are granted without approval, bound to it: access ends when it
         * clears. Names a condition: by its id, or by its name where it is written. By id, or by name where it is
         * written.
         */
        public Builder automaticCondition(String automaticCondition) { this.automaticConditionId = automaticCondition; return this; }

        /**
         * While this condition holds, requests are granted without approval, bound to it: access ends when it
         * clears. Names a condition: by its id, or by its name where it is written.
         */
        public Builder automaticCondition(Entity automaticCondition) { this.automaticConditionId = Values.id("automaticCondition", automaticCondition); return this; }

        /** Requests without approval are granted for no longer than this. */
        public Builder automaticMaxDuration(Duration automaticMaxDuration) { this.automaticMaxDuration = automaticMaxDuration; return this; }

        /** What was told. */
        public WorkflowOptionSet build() { return new WorkflowOptionSet(id, workflowId, timeOut, extendWithoutApprovalUpTo, breakGlass, requestableRoleIds, coolDown, durationLimits, automaticWindows, automaticConditionId, automaticMaxDuration); }
    }
}
