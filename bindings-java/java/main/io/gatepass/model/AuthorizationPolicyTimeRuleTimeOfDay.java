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
 * Authorization policy time rule time of day.
 *
 * <p>Made by its builder.
 */
public record AuthorizationPolicyTimeRuleTimeOfDay(
    AuthorizationPolicyTimeOperator operator,
    int startHour,
    int startMinutes,
    int endHour,
    int endMinutes
) implements Value {
    /** What is not given is as what is not set; lists and maps are copied. */
    public AuthorizationPolicyTimeRuleTimeOfDay {
        operator = operator == null ? new AuthorizationPolicyTimeOperator(0) : operator;
    }

    @Override
    public void write(Writer out) {
        out.integer(1, operator.number());
        out.integer(2, startHour);
        out.integer(3, startMinutes);
        out.integer(4, endHour);
        out.integer(5, endMinutes);
    }

    /** Begins a new one. */
    public static Builder builder() { return new Builder(); }

    /** Begins another one with the same values. */
    public Builder toBuilder() {
        var builder = new Builder();
        builder.operator = operator;
        builder.startHour = startHour;
        builder.startMinutes = startMinutes;
        builder.endHour = endHour;
        builder.endMinutes = endMinutes;
        return builder;
    }

    /** Reads one. @hidden */
    public static AuthorizationPolicyTimeRuleTimeOfDay read(Reader in) {
        var builder = new Builder();
        while (in.next()) {
            switch (in.number()) {
                case 1 -> builder.operator = new AuthorizationPolicyTimeOperator((int) in.integer());
                case 2 -> builder.startHour = (int) in.integer();
                case 3 -> builder.startMinutes = (int) in.integer();
                case 4 -> builder.endHour = (int) in.integer();
                case 5 -> builder.endMinutes = (int) in.integer();
                default -> in.skip();
            }
        }
        return builder.build();
    }

    /** Makes a {@link AuthorizationPolicyTimeRuleTimeOfDay}. */
    public static final class Builder {
        private AuthorizationPolicyTimeOperator operator = new AuthorizationPolicyTimeOperator(0);
        private int startHour = 0;
        private int startMinutes = 0;
        private int endHour = 0;
        private int endMinutes = 0;

        private Builder() {}

        /** Operator. */
        public Builder operator(AuthorizationPolicyTimeOperator operator) { this.operator = operator; return this; }

        /** Start hour. */
        public Builder startHour(int startHour) { this.startHour = startHour; return this; }

        /** Start minutes. */
        public Builder startMinutes(int startMinutes) { this.startMinutes = startMinutes; return this; }

        /** End hour. */
        public Builder endHour(int endHour) { this.endHour = endHour; return this; }

        /** End minutes. */
        public Builder endMinutes(int endMinutes) { this.endMinutes = endMinutes; return this; }

        /** What was told. */
        public AuthorizationPolicyTimeRuleTimeOfDay build() { return new AuthorizationPolicyTimeRuleTimeOfDay(operator, startHour, startMinutes, endHour, endMinutes); }
    }
}
