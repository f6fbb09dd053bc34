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
 * Authorization policy time rule days of month.
 *
 * <p>Made by its builder.
 */
public record AuthorizationPolicyTimeRuleDaysOfMonth(
    List<Integer> days
) implements Value {
    /** What is not given is as what is not set; lists and maps are copied. */
    public AuthorizationPolicyTimeRuleDaysOfMonth {
        days = Values.copy(days);
    }

    @Override
    public void write(Writer out) {
        out.integers(1, days, Number::longValue);
    }

    /** Begins a new one. */
    public static Builder builder() { return new Builder(); }

    /** Begins another one with the same values. */
    public Builder toBuilder() {
        var builder = new Builder();
        builder.days = days;
        return builder;
    }

    /** Reads one. @hidden */
    public static AuthorizationPolicyTimeRuleDaysOfMonth read(Reader in) {
        var builder = new Builder();
        var daysItems = new ArrayList<Integer>();
        while (in.next()) {
            switch (in.number()) {
                case 1 -> in.integers(item -> daysItems.add((int) item));
                default -> in.skip();
            }
        }
        builder.days = daysItems;
        return builder.build();
    }

    /** Makes a {@link AuthorizationPolicyTimeRuleDaysOfMonth}. */
    public static final class Builder {
        private List<Integer> days = List.of();

        private Builder() {}

        /** Days. */
        public Builder days(List<Integer> days) { this.days = days; return this; }

        /** What was told. */
        public AuthorizationPolicyTimeRuleDaysOfMonth build() { return new AuthorizationPolicyTimeRuleDaysOfMonth(days); }
    }
}
