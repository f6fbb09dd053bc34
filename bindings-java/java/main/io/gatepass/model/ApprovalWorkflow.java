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
 * Who approves, in which steps; or nobody, where the mode is {@code automatic}.
 *
 * <p>Made by its builder.
 */
public record ApprovalWorkflow(
    String id,
    String name,
    String approvalMode,
    String description,
    List<ApprovalFlowStep> approvalWorkflowSteps
) implements Entity {
    /** What is not given is as what is not set; lists and maps are copied. */
    public ApprovalWorkflow {
        id = id == null ? "" : id;
        name = name == null ? "" : name;
        approvalMode = approvalMode == null ? "" : approvalMode;
        description = description == null ? "" : description;
        approvalWorkflowSteps = Values.copy(approvalWorkflowSteps);
    }

    @Override
    public void write(Writer out) {
        out.text(1, id);
        out.text(2, name);
        out.text(3, approvalMode);
        out.text(4, description);
        out.messages(5, approvalWorkflowSteps);
    }

    /** Begins a new one. */
    public static Builder builder() { return new Builder(); }

    /** Begins another one with the same values. */
    public Builder toBuilder() {
        var builder = new Builder();
        builder.id = id;
        builder.name = name;
        builder.approvalMode = approvalMode;
        builder.description = description;
        builder.approvalWorkflowSteps = approvalWorkflowSteps;
        return builder;
    }

    /** Reads one. @hidden */
    public static ApprovalWorkflow read(Reader in) {
        var builder = new Builder();
        var approvalWorkflowStepsItems = new ArrayList<ApprovalFlowStep>();
        while (in.next()) {
            switch (in.number()) {
                case 1 -> builder.id = in.text();
                case 2 -> builder.name = in.text();
                case 3 -> builder.approvalMode = in.text();
                case 4 -> builder.description = in.text();
                case 5 -> approvalWorkflowStepsItems.add(ApprovalFlowStep.read(in.message()));
                default -> in.skip();
            }
        }
        builder.approvalWorkflowSteps = approvalWorkflowStepsItems;
        return builder.build();
    }

    /** Makes a {@link ApprovalWorkflow}. */
    public static final class Builder {
        private String id = "";
        private String name = "";
        private String approvalMode = "";
        private String description = "";
        private List<ApprovalFlowStep> approvalWorkflowSteps = List.of();

        private Builder() {}

        /** Id. Set by the server. */
        public Builder id(String id) { this.id = id; return this; }

        /** Name. Required. */
        public Builder name(String name) { this.name = name; return this; }

        /** Approval mode. Required. */
        public Builder approvalMode(String approvalMode) { this.approvalMode = approvalMode; return this; }

        /** Description. */
        public Builder description(String description) { this.description = description; return this; }

        /** Approval workflow steps. */
        public Builder approvalWorkflowSteps(List<ApprovalFlowStep> approvalWorkflowSteps) { this.approvalWorkflowSteps = approvalWorkflowSteps; return this; }

        /** What was told. */
        public ApprovalWorkflow build() { return new ApprovalWorkflow(id, name, approvalMode, description, approvalWorkflowSteps); }
    }
}
