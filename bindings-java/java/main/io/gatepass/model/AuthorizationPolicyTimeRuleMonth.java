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
 * Authorization policy time rule month.
 *
 * <p>Made by its builder.
 */
public record AuthorizationPolicyTimeRuleMonth(
    List<Integer> months
) implements Value {
    /** What is not given is as what is not set; lists and maps are copied. */
    public AuthorizationPolicyTimeRuleMonth {
        months = Values.copy(months);
    }

    @Override
    public void write(Writer out) {
        out.integers(1, months, Number::longValue);
    }

    /** Begins a new one. */
    public static Builder builder() { return new Builder(); }

    /** Begins another one with the same values. */
    public Builder toBuilder() {
        var builder = new Builder();
        builder.months = months;
        return builder;
    }

    /** Reads one. @hidden */
    public static AuthorizationPolicyTimeRuleMonth read(Reader in) {
        var builder = new Builder();
        var monthsItems = new ArrayList<Integer>();
        while (in.next()) {
            switch (in.number()) {
                case 1 -> in.integers(item -> monthsItems.add((int) item));
                default -> in.skip();
            }
        }
        builder.months = monthsItems;
        return builder.build();
    }

    /** Makes a {@link AuthorizationPolicyTimeRuleMonth}. */
    public static final class Builder {
        private List<Integer> months = List.of();

        private Builder() {}

        /** Months. */
        public Builder months(List<Integer> months) { this.months = months; return this; }

        /** What was told. */
        public AuthorizationPolicyTimeRuleMonth build() { return new AuthorizationPolicyTimeRuleMonth(months); }
    }
}
