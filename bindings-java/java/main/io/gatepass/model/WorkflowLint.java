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
 * Workflow lint.
 *
 * <p>Made by its builder.
 */
public record WorkflowLint(
    String workflowId,
    String workflowName,
    boolean satisfiable,
    List<StepLint> steps,
    List<LintFinding> findings
) implements Value {
    /** What is not given is as what is not set; lists and maps are copied. */
    public WorkflowLint {
        workflowId = workflowId == null ? "" : workflowId;
        workflowName = workflowName == null ? "" : workflowName;
        steps = Values.copy(steps);
        findings = Values.copy(findings);
    }

    @Override
    public void write(Writer out) {
        out.text(1, workflowId);
        out.text(2, workflowName);
        out.bool(3, satisfiable);
        out.messages(4, steps);
        out.messages(5, findings);
    }

    /** Begins a new one. */
    public static Builder builder() { return new Builder(); }

    /** Begins another one with the same values. */
    public Builder toBuilder() {
        var builder = new Builder();
        builder.workflowId = workflowId;
        builder.workflowName = workflowName;
        builder.satisfiable = satisfiable;
        builder.steps = steps;
        builder.findings = findings;
        return builder;
    }

    /** Reads one. @hidden */
    public static WorkflowLint read(Reader in) {
        var builder = new Builder();
        var stepsItems = new ArrayList<StepLint>();
        var findingsItems = new ArrayList<LintFinding>();
        while (in.next()) {
            switch (in.number()) {
                case 1 -> builder.workflowId = in.text();
                case 2 -> builder.workflowName = in.text();
                case 3 -> builder.satisfiable = in.bool();
                case 4 -> stepsItems.add(StepLint.read(in.message()));
                case 5 -> findingsItems.add(LintFinding.read(in.message()));
                default -> in.skip();
            }
        }
        builder.steps = stepsItems;
        builder.findings = findingsItems;
        return builder.build();
    }

    /** Makes a {@link WorkflowLint}. */
    public static final class Builder {
        private String workflowId = "";
        private String workflowName = "";
        private boolean satisfiable = false;
        private List<StepLint> steps = List.of();
        private List<LintFinding> findings = List.of();

        private Builder() {}

        /** Workflow id. */
        public Builder workflowId(String workflowId) { this.workflowId = workflowId; return this; }

        /** Workflow name. */
        public Builder workflowName(String workflowName) { this.workflowName = workflowName; return this; }

        /** Whether at least one person may request under it, and for each who may all steps can be satisfied. */
        public Builder satisfiable(boolean satisfiable) { this.satisfiable = satisfiable; return this; }

        /** Steps. */
        public Builder steps(List<StepLint> steps) { this.steps = steps; return this; }

        /** Findings. */
        public Builder findings(List<LintFinding> findings) { this.findings = findings; return this; }

        /** What was told. */
        public WorkflowLint build() { return new WorkflowLint(workflowId, workflowName, satisfiable, steps, findings); }
    }
}
