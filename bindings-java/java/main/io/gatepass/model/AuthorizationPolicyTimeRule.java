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
 * Authorization policy time rule.
 *
 * <p>Made by its builder.
 */
public record AuthorizationPolicyTimeRule(
    AuthorizationPolicyTimeRuleDayOfWeek dayOfWeek,
    LegacyAuthorizationPolicyTimeRuleTimeOfDay timeOfDay,
    AuthorizationPolicyTimeRuleMonth month,
    AuthorizationPolicyTimeRuleDaysOfMonth daysOfMonth,
    LegacyAuthorizationPolicyTimeRuleTimeOfDayOutsideOf timeOfDayOutsideOf,
    AuthorizationPolicyTimeRuleTimeOfDay timeOfDayWithOperator
) implements Value {
    /** What is not given is as what is not set; lists and maps are copied. */
    public AuthorizationPolicyTimeRule {
    }

    @Override
    public void write(Writer out) {
        out.message(1, dayOfWeek);
        out.message(2, timeOfDay);
        out.message(3, month);
        out.message(4, daysOfMonth);
        out.message(5, timeOfDayOutsideOf);
        out.message(6, timeOfDayWithOperator);
    }

    /** Begins a new one. */
    public static Builder builder() { return new Builder(); }

    /** Begins another one with the same values. */
    public Builder toBuilder() {
        var builder = new Builder();
        builder.dayOfWeek = dayOfWeek;
        builder.timeOfDay = timeOfDay;
        builder.month = month;
        builder.daysOfMonth = daysOfMonth;
        builder.timeOfDayOutsideOf = timeOfDayOutsideOf;
        builder.timeOfDayWithOperator = timeOfDayWithOperator;
        return builder;
    }

    /** Reads one. @hidden */
    public static AuthorizationPolicyTimeRule read(Reader in) {
        var builder = new Builder();
        while (in.next()) {
            switch (in.number()) {
                case 1 -> builder.dayOfWeek = AuthorizationPolicyTimeRuleDayOfWeek.read(in.message());
                case 2 -> builder.timeOfDay = LegacyAuthorizationPolicyTimeRuleTimeOfDay.read(in.message());
                case 3 -> builder.month = AuthorizationPolicyTimeRuleMonth.read(in.message());
                case 4 -> builder.daysOfMonth = AuthorizationPolicyTimeRuleDaysOfMonth.read(in.message());
                case 5 -> builder.timeOfDayOutsideOf = LegacyAuthorizationPolicyTimeRuleTimeOfDayOutsideOf.read(in.message());
                case 6 -> builder.timeOfDayWithOperator = AuthorizationPolicyTimeRuleTimeOfDay.read(in.message());
                default -> in.skip();
            }
        }
        return builder.build();
    }

    /** Makes a {@link AuthorizationPolicyTimeRule}. */
    public static final class Builder {
        private AuthorizationPolicyTimeRuleDayOfWeek dayOfWeek;
        private LegacyAuthorizationPolicyTimeRuleTimeOfDay timeOfDay;
        private AuthorizationPolicyTimeRuleMonth month;
        private AuthorizationPolicyTimeRuleDaysOfMonth daysOfMonth;
        private LegacyAuthorizationPolicyTimeRuleTimeOfDayOutsideOf timeOfDayOutsideOf;
        private AuthorizationPolicyTimeRuleTimeOfDay timeOfDayWithOperator;

        private Builder() {}

        /** Day of week. */
        public Builder dayOfWeek(AuthorizationPolicyTimeRuleDayOfWeek dayOfWeek) { this.dayOfWeek = dayOfWeek; return this; }

        /** Time of day. */
        public Builder timeOfDay(LegacyAuthorizationPolicyTimeRuleTimeOfDay timeOfDay) { this.timeOfDay = timeOfDay; return this; }

        /** Month. */
        public Builder month(AuthorizationPolicyTimeRuleMonth month) { this.month = month; return this; }

        /** Days of month. */
        public Builder daysOfMonth(AuthorizationPolicyTimeRuleDaysOfMonth daysOfMonth) { this.daysOfMonth = daysOfMonth; return this; }

        /** Time of day outside of. */
        public Builder timeOfDayOutsideOf(LegacyAuthorizationPolicyTimeRuleTimeOfDayOutsideOf timeOfDayOutsideOf) { this.timeOfDayOutsideOf = timeOfDayOutsideOf; return this; }

        /** Time of day with operator. */
        public Builder timeOfDayWithOperator(AuthorizationPolicyTimeRuleTimeOfDay timeOfDayWithOperator) { this.timeOfDayWithOperator = timeOfDayWithOperator; return this; }

        /** What was told. */
        public AuthorizationPolicyTimeRule build() { return new AuthorizationPolicyTimeRule(dayOfWeek, timeOfDay, month, daysOfMonth, timeOfDayOutsideOf, timeOfDayWithOperator); }
    }
}
