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
 * Access request step.
 *
 * <p>Made by its builder.
 */
public record AccessRequestStep(
    String quantifier,
    int needed,
    String state,
    Duration skipAfter,
    List<AccessRequestApprover> approvers,
    List<AccessRequestApprover> escalation,
    boolean escalated,
    List<AccessRequestVote> votes
) implements Value {
    /** What is not given is as what is not set; lists and maps are copied. */
    public AccessRequestStep {
        quantifier = quantifier == null ? "" : quantifier;
        state = state == null ? "" : state;
        approvers = Values.copy(approvers);
        escalation = Values.copy(escalation);
        votes = Values.copy(votes);
    }

    @Override
    public void write(Writer out) {
        out.text(1, quantifier);
        out.unsigned(2, needed);
        out.text(3, state);
        out.duration(4, skipAfter);
        out.messages(5, approvers);
        out.messages(6, escalation);
        out.bool(7, escalated);
        out.messages(8, votes);
    }

    /** Begins a new one. */
    public static Builder builder() { return new Builder(); }

    /** Begins another one with the same values. */
    public Builder toBuilder() {
        var builder = new Builder();
        builder.quantifier = quantifier;
        builder.needed = needed;
        builder.state = state;
        builder.skipAfter = skipAfter;
        builder.approvers = approvers;
        builder.escalation = escalation;
        builder.escalated = escalated;
        builder.votes = votes;
        return builder;
    }

    /** Reads one. @hidden */
    public static AccessRequestStep read(Reader in) {
        var builder = new Builder();
        var approversItems = new ArrayList<AccessRequestApprover>();
        var escalationItems = new ArrayList<AccessRequestApprover>();
        var votesItems = new ArrayList<AccessRequestVote>();
        while (in.next()) {
            switch (in.number()) {
                case 1 -> builder.quantifier = in.text();
                case 2 -> builder.needed = (int) in.integer();
                case 3 -> builder.state = in.text();
                case 4 -> builder.skipAfter = in.duration();
                case 5 -> approversItems.add(AccessRequestApprover.read(in.message()));
                case 6 -> escalationItems.add(AccessRequestApprover.read(in.message()));
                case 7 -> builder.escalated = in.bool();
                case 8 -> votesItems.add(AccessRequestVote.read(in.message()));
                default -> in.skip();
            }
        }
        builder.approvers = approversItems;
        builder.escalation = escalationItems;
        builder.votes = votesItems;
        return builder.build();
    }

    /** Makes a {@link AccessRequestStep}. */
    public static final class Builder {
        private String quantifier = "";
        private int needed = 0;
        private String state = "";
        private Duration skipAfter;
        private List<AccessRequestApprover> approvers = List.of();
        private List<AccessRequestApprover> escalation = List.of();
        private boolean escalated = false;
        private List<AccessRequestVote> votes = List.of();

        private Builder() {}

        /** {@code any}, {@code all}; where options ask for a number: {@code some}. */
        public Builder quantifier(String quantifier) { this.quantifier = quantifier; return this; }

        /** How many entries have to approve. */
        public Builder needed(int needed) { this.needed = needed; return this; }

        /** {@code waiting}, {@code current}, {@code completed}, {@code skipped}. */
        public Builder state(String state) { this.state = state; return this; }

        /** Skip after. */
        public Builder skipAfter(Duration skipAfter) { this.skipAfter = skipAfter; return this; }

        /** Approvers. */
        public Builder approvers(List<AccessRequestApprover> approvers) { this.approvers = approvers; return this; }

        /** Further approvers after an escalation; they count once {@code escalated}. */
        public Builder escalation(List<AccessRequestApprover> escalation) { this.escalation = escalation; return this; }

        /** Escalated. */
        public Builder escalated(boolean escalated) { this.escalated = escalated; return this; }

        /** Votes. */
        public Builder votes(List<AccessRequestVote> votes) { this.votes = votes; return this; }

        /** What was told. */
        public AccessRequestStep build() { return new AccessRequestStep(quantifier, needed, state, skipAfter, approvers, escalation, escalated, votes); }
    }
}
