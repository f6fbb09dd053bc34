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
 * Step options.
 *
 * <p>Made by its builder.
 */
public record StepOptions(
    int needed,
    List<String> excludedAccountIds,
    Duration deadline,
    String onDeadline,
    List<EscalationApprover> escalateTo
) implements Value {
    /** What is not given is as what is not set; lists and maps are copied. */
    public StepOptions {
        excludedAccountIds = Values.copy(excludedAccountIds);
        onDeadline = onDeadline == null ? "" : onDeadline;
        escalateTo = Values.copy(escalateTo);
    }

    @Override
    public void write(Writer out) {
        out.unsigned(1, needed);
        out.texts(2, excludedAccountIds);
        out.duration(3, deadline);
        out.text(4, onDeadline);
        out.messages(5, escalateTo);
    }

    /** Begins a new one. */
    public static Builder builder() { return new Builder(); }

    /** Begins another one with the same values. */
    public Builder toBuilder() {
        var builder = new Builder();
        builder.needed = needed;
        builder.excludedAccountIds = excludedAccountIds;
        builder.deadline = deadline;
        builder.onDeadline = onDeadline;
        builder.escalateTo = escalateTo;
        return builder;
    }

    /** Reads one. @hidden */
    public static StepOptions read(Reader in) {
        var builder = new Builder();
        var excludedAccountIdsItems = new ArrayList<String>();
        var escalateToItems = new ArrayList<EscalationApprover>();
        while (in.next()) {
            switch (in.number()) {
                case 1 -> builder.needed = (int) in.integer();
                case 2 -> excludedAccountIdsItems.add(in.text());
                case 3 -> builder.deadline = in.duration();
                case 4 -> builder.onDeadline = in.text();
                case 5 -> escalateToItems.add(EscalationApprover.read(in.message()));
                default -> in.skip();
            }
        }
        builder.excludedAccountIds = excludedAccountIdsItems;
        builder.escalateTo = escalateToItems;
        return builder.build();
    }

    /** Makes a {@link StepOptions}. */
    public static final class Builder {
        private int needed = 0;
        private List<String> excludedAccountIds = List.of();
        private Duration deadline;
        private String onDeadline = "";
        private List<EscalationApprover> escalateTo = List.of();

        private Builder() {}

        /**
         * How many of the step's entries have to approve. 0: all of them, as StrongDM's API shows a step with
         * options.
         */
        public Builder needed(int needed) { this.needed = needed; return this; }

        /** Accounts that do not vote here, whatever names them. */
        public Builder excludedAccountIds(List<String> excludedAccountIds) { this.excludedAccountIds = excludedAccountIds; return this; }

        /** How long the step waits before {@code on_deadline}. Not set: for ever. */
        public Builder deadline(Duration deadline) { this.deadline = deadline; return this; }

        /**
         * {@code escalate}, {@code deny} or {@code skip}. {@code skip} is StrongDM's skip_after under another name,
         * and not together with it.
         */
        public Builder onDeadline(String onDeadline) { this.onDeadline = onDeadline; return this; }

        /** Who may vote too once the step has escalated. */
        public Builder escalateTo(List<EscalationApprover> escalateTo) { this.escalateTo = escalateTo; return this; }

        /** What was told. */
        public StepOptions build() { return new StepOptions(needed, excludedAccountIds, deadline, onDeadline, escalateTo); }
    }
}
