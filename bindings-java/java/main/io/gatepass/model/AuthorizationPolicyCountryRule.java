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
 * Authorization policy country rule.
 *
 * <p>Made by its builder.
 */
public record AuthorizationPolicyCountryRule(
    LocationOperator operator,
    List<LocationCountry> countries
) implements Value {
    /** What is not given is as what is not set; lists and maps are copied. */
    public AuthorizationPolicyCountryRule {
        operator = operator == null ? new LocationOperator(0) : operator;
        countries = Values.copy(countries);
    }

    @Override
    public void write(Writer out) {
        out.integer(1, operator.number());
        out.integers(2, countries, LocationCountry::number);
    }

    /** Begins a new one. */
    public static Builder builder() { return new Builder(); }

    /** Begins another one with the same values. */
    public Builder toBuilder() {
        var builder = new Builder();
        builder.operator = operator;
        builder.countries = countries;
        return builder;
    }

    /** Reads one. @hidden */
    public static AuthorizationPolicyCountryRule read(Reader in) {
        var builder = new Builder();
        var countriesItems = new ArrayList<LocationCountry>();
        while (in.next()) {
            switch (in.number()) {
                case 1 -> builder.operator = new LocationOperator((int) in.integer());
                case 2 -> in.integers(item -> countriesItems.add(new LocationCountry((int) item)));
                default -> in.skip();
            }
        }
        builder.countries = countriesItems;
        return builder.build();
    }

    /** Makes a {@link AuthorizationPolicyCountryRule}. */
    public static final class Builder {
        private LocationOperator operator = new LocationOperator(0);
        private List<LocationCountry> countries = List.of();

        private Builder() {}

        /** Operator. */
        public Builder operator(LocationOperator operator) { this.operator = operator; return this; }

        /** Countries. */
        public Builder countries(List<LocationCountry> countries) { this.countries = countries; return this; }

        /** What was told. */
        public AuthorizationPolicyCountryRule build() { return new AuthorizationPolicyCountryRule(operator, countries); }
    }
}
