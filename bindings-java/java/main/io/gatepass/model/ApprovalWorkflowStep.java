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
 * Approval workflow step.
 *
 * <p>Made by its builder.
 */
public record ApprovalWorkflowStep(
    String id,
    String approvalFlowId,
    String quantifier,
    Duration skipAfter,
    int stepOrder
) implements Entity {
    /** What is not given is as what is not set; lists and maps are copied. */
    public ApprovalWorkflowStep {
        id = id == null ? "" : id;
        approvalFlowId = approvalFlowId == null ? "" : approvalFlowId;
        quantifier = quantifier == null ? "" : quantifier;
    }

    @Override
    public void write(Writer out) {
        out.text(1, id);
        out.text(2, approvalFlowId);
        out.text(3, quantifier);
        out.duration(4, skipAfter);
        out.integer(5, stepOrder);
    }

    /** Begins a new one. */
    public static Builder builder() { return new Builder(); }

    /** Begins another one with the same values. */
    public Builder toBuilder() {
        var builder = new Builder();
        builder.id = id;
        builder.approvalFlowId = approvalFlowId;
        builder.quantifier = quantifier;
        builder.skipAfter = skipAfter;
        builder.stepOrder = stepOrder;
        return builder;
    }

    /** Reads one. @hidden */
    public static ApprovalWorkflowStep read(Reader in) {
        var builder = new Builder();
        while (in.next()) {
            switch (in.number()) {
                case 1 -> builder.id = in.text();
                case 2 -> builder.approvalFlowId = in.text();
                case 3 -> builder.quantifier = in.text();
                case 4 -> builder.skipAfter = in.duration();
                case 5 -> builder.stepOrder = (int) in.integer();
                default -> in.skip();
            }
        }
        return builder.build();
    }

    /** Makes a {@link ApprovalWorkflowStep}. */
    public static final class Builder {
        private String id = "";
        private String approvalFlowId = "";
        private String quantifier = "";
        private Duration skipAfter;
        private int stepOrder = 0;

        private Builder() {}

        /** Id. Set by the server. */
        public Builder id(String id) { this.id = id; return this; }

        /**
         * Approval flow id. Required. Names a approval workflow: by its id, or by its name where it is written.
         */
        public Builder approvalFlowId(String approvalFlowId) { this.approvalFlowId = approvalFlowId; return this; }

        /**
         * Approval flow id. Required. Names a approval workflow: by its id, or by its name where it is written. By
         * id, or by name where it is written.
         */
        public Builder approvalFlow(String approvalFlow) { this.approvalFlowId = approvalFlow; return this; }

        /**
         * Approval flow id. Required. Names a approval workflow: by its id, or by its name where it is written.
         */
        public Builder approvalFlow(Entity approvalFlow) { this.approvalFlowId = Values.id("approvalFlow", approvalFlow); return this; }

        /** Quantifier. Set by the server. */
        public Builder quantifier(String quantifier) { this.quantifier = quantifier; return this; }

        /** Skip after. Set by the server. */
        public Builder skipAfter(Duration skipAfter) { this.skipAfter = skipAfter; return this; }

        /** Step order. Set by the server. */
        public Builder stepOrder(int stepOrder) { this.stepOrder = stepOrder; return this; }

        /** What was told. */
        public ApprovalWorkflowStep build() { return new ApprovalWorkflowStep(id, approvalFlowId, quantifier, skipAfter, stepOrder); }
    }
}
