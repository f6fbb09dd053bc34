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
 * Lint finding.
 *
 * <p>Made by its builder.
 */
public record LintFinding(
    String severity,
    String code,
    int step,
    String message
) implements Value {
    /** What is not given is as what is not set; lists and maps are copied. */
    public LintFinding {
        severity = severity == null ? "" : severity;
        code = code == null ? "" : code;
        message = message == null ? "" : message;
    }

    @Override
    public void write(Writer out) {
        out.text(1, severity);
        out.text(2, code);
        out.unsigned(3, step);
        out.text(4, message);
    }

    /** Begins a new one. */
    public static Builder builder() { return new Builder(); }

    /** Begins another one with the same values. */
    public Builder toBuilder() {
        var builder = new Builder();
        builder.severity = severity;
        builder.code = code;
        builder.step = step;
        builder.message = message;
        return builder;
    }

    /** Reads one. @hidden */
    public static LintFinding read(Reader in) {
        var builder = new Builder();
        while (in.next()) {
            switch (in.number()) {
                case 1 -> builder.severity = in.text();
                case 2 -> builder.code = in.text();
                case 3 -> builder.step = (int) in.integer();
                case 4 -> builder.message = in.text();
                default -> in.skip();
            }
        }
        return builder.build();
    }

    /** Makes a {@link LintFinding}. */
    public static final class Builder {
        private String severity = "";
        private String code = "";
        private int step = 0;
        private String message = "";

        private Builder() {}

        /**
         * {@code error}: nobody gets access by it, or it gives access that nobody approved. {@code warning}: likely
         * not what was meant.
         */
        public Builder severity(String severity) { this.severity = severity; return this; }

        /**
         * {@code nobody_may_request}, {@code step_unsatisfiable}, {@code requester_unsatisfiable}, {@code
         * silence_grants}, {@code skip_can_grant}, {@code skip_not_before_time_out}, {@code single_approver},
         * {@code disabled}, {@code no_rules}, {@code automatic}, {@code break_glass_unannounced}.
         */
        public Builder code(String code) { this.code = code; return this; }

        /** Of which step, from 1; 0 where it is of the whole. */
        public Builder step(int step) { this.step = step; return this; }

        /** One line for people. */
        public Builder message(String message) { this.message = message; return this; }

        /** What was told. */
        public LintFinding build() { return new LintFinding(severity, code, step, message); }
    }
}
