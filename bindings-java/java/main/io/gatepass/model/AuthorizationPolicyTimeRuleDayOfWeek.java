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
 * Authorization policy time rule day of week.
 *
 * <p>Made by its builder.
 */
public record AuthorizationPolicyTimeRuleDayOfWeek(
    AuthorizationPolicyTimeOperator operator,
    List<AuthorizationPolicyDayOfWeek> days
) implements Value {
    /** What is not given is as what is not set; lists and maps are copied. */
    public AuthorizationPolicyTimeRuleDayOfWeek {
        operator = operator == null ? new AuthorizationPolicyTimeOperator(0) : operator;
        days = Values.copy(days);
    }

    @Override
    public void write(Writer out) {
        out.integer(1, operator.number());
        out.integers(2, days, AuthorizationPolicyDayOfWeek::number);
    }

    /** Begins a new one. */
    public static Builder builder() { return new Builder(); }

    /** Begins another one with the same values. */
    public Builder toBuilder() {
        var builder = new Builder();
        builder.operator = operator;
        builder.days = days;
        return builder;
    }

    /** Reads one. @hidden */
    public static AuthorizationPolicyTimeRuleDayOfWeek read(Reader in) {
        var builder = new Builder();
        var daysItems = new ArrayList<AuthorizationPolicyDayOfWeek>();
        while (in.next()) {
            switch (in.number()) {
                case 1 -> builder.operator = new AuthorizationPolicyTimeOperator((int) in.integer());
                case 2 -> in.integers(item -> daysItems.add(new AuthorizationPolicyDayOfWeek((int) item)));
                default -> in.skip();
            }
        }
        builder.days = daysItems;
        return builder.build();
    }

    /** Makes a {@link AuthorizationPolicyTimeRuleDayOfWeek}. */
    public static final class Builder {
        private AuthorizationPolicyTimeOperator operator = new AuthorizationPolicyTimeOperator(0);
        private List<AuthorizationPolicyDayOfWeek> days = List.of();

        private Builder() {}

        /** Operator. */
        public Builder operator(AuthorizationPolicyTimeOperator operator) { this.operator = operator; return this; }

        /** Days. */
        public Builder days(List<AuthorizationPolicyDayOfWeek> days) { this.days = days; return this; }

        /** What was told. */
        public AuthorizationPolicyTimeRuleDayOfWeek build() { return new AuthorizationPolicyTimeRuleDayOfWeek(operator, days); }
    }
}
