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
 * One step of an approval workflow.
 *
 * <p>Made by its builder.
 */
public record ApprovalFlowStep(
    String quantifier,
    Duration skipAfter,
    List<ApprovalFlowApprover> approvers
) implements Value {
    /** What is not given is as what is not set; lists and maps are copied. */
    public ApprovalFlowStep {
        quantifier = quantifier == null ? "" : quantifier;
        approvers = Values.copy(approvers);
    }

    @Override
    public void write(Writer out) {
        out.text(1, quantifier);
        out.duration(2, skipAfter);
        out.messages(3, approvers);
    }

    /** Begins a new one. */
    public static Builder builder() { return new Builder(); }

    /** Begins another one with the same values. */
    public Builder toBuilder() {
        var builder = new Builder();
        builder.quantifier = quantifier;
        builder.skipAfter = skipAfter;
        builder.approvers = approvers;
        return builder;
    }

    /** Reads one. @hidden */
    public static ApprovalFlowStep read(Reader in) {
        var builder = new Builder();
        var approversItems = new ArrayList<ApprovalFlowApprover>();
        while (in.next()) {
            switch (in.number()) {
                case 1 -> builder.quantifier = in.text();
                case 2 -> builder.skipAfter = in.duration();
                case 3 -> approversItems.add(ApprovalFlowApprover.read(in.message()));
                default -> in.skip();
            }
        }
        builder.approvers = approversItems;
        return builder.build();
    }

    /** Makes a {@link ApprovalFlowStep}. */
    public static final class Builder {
        private String quantifier = "";
        private Duration skipAfter;
        private List<ApprovalFlowApprover> approvers = List.of();

        private Builder() {}

        /** Quantifier. */
        public Builder quantifier(String quantifier) { this.quantifier = quantifier; return this; }

        /** Skip after. */
        public Builder skipAfter(Duration skipAfter) { this.skipAfter = skipAfter; return this; }

        /** Approvers. Required. */
        public Builder approvers(List<ApprovalFlowApprover> approvers) { this.approvers = approvers; return this; }

        /** What was told. */
        public ApprovalFlowStep build() { return new ApprovalFlowStep(quantifier, skipAfter, approvers); }
    }
}
