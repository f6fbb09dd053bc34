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
 * Approval option set.
 *
 * <p>Made by its builder.
 */
public record ApprovalOptionSet(
    String id,
    String approvalWorkflowId,
    List<StepOptions> steps,
    boolean distinctPeople
) implements Entity {
    /** What is not given is as what is not set; lists and maps are copied. */
    public ApprovalOptionSet {
        id = id == null ? "" : id;
        approvalWorkflowId = approvalWorkflowId == null ? "" : approvalWorkflowId;
        steps = Values.copy(steps);
    }

    @Override
    public void write(Writer out) {
        out.text(1, id);
        out.text(2, approvalWorkflowId);
        out.messages(3, steps);
        out.bool(4, distinctPeople);
    }

    /** Begins a new one. */
    public static Builder builder() { return new Builder(); }

    /** Begins another one with the same values. */
    public Builder toBuilder() {
        var builder = new Builder();
        builder.id = id;
        builder.approvalWorkflowId = approvalWorkflowId;
        builder.steps = steps;
        builder.distinctPeople = distinctPeople;
        return builder;
    }

    /** Reads one. @hidden */
    public static ApprovalOptionSet read(Reader in) {
        var builder = new Builder();
        var stepsItems = new ArrayList<StepOptions>();
        while (in.next()) {
            switch (in.number()) {
                case 1 -> builder.id = in.text();
                case 2 -> builder.approvalWorkflowId = in.text();
                case 3 -> stepsItems.add(StepOptions.read(in.message()));
                case 4 -> builder.distinctPeople = in.bool();
                default -> in.skip();
            }
        }
        builder.steps = stepsItems;
        return builder.build();
    }

    /** Makes a {@link ApprovalOptionSet}. */
    public static final class Builder {
        private String id = "";
        private String approvalWorkflowId = "";
        private List<StepOptions> steps = List.of();
        private boolean distinctPeople = false;

        private Builder() {}

        /** Id. Set by the server. */
        public Builder id(String id) { this.id = id; return this; }

        /**
         * Approval workflow id. Required. Names a approval workflow: by its id, or by its name where it is written.
         */
        public Builder approvalWorkflowId(String approvalWorkflowId) { this.approvalWorkflowId = approvalWorkflowId; return this; }

        /**
         * Approval workflow id. Required. Names a approval workflow: by its id, or by its name where it is written.
         * By id, or by name where it is written.
         */
        public Builder approvalWorkflow(String approvalWorkflow) { this.approvalWorkflowId = approvalWorkflow; return this; }

        /**
         * Approval workflow id. Required. Names a approval workflow: by its id, or by its name where it is written.
         */
        public Builder approvalWorkflow(Entity approvalWorkflow) { this.approvalWorkflowId = Values.id("approvalWorkflow", approvalWorkflow); return this; }

        /** For the steps in their order; fewer than there are steps leave the rest as they are. */
        public Builder steps(List<StepOptions> steps) { this.steps = steps; return this; }

        /** Nobody votes in more than one step. */
        public Builder distinctPeople(boolean distinctPeople) { this.distinctPeople = distinctPeople; return this; }

        /** What was told. */
        public ApprovalOptionSet build() { return new ApprovalOptionSet(id, approvalWorkflowId, steps, distinctPeople); }
    }
}
