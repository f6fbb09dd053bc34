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
 * Authorization policy continent rule.
 *
 * <p>Made by its builder.
 */
public record AuthorizationPolicyContinentRule(
    LocationOperator operator,
    List<LocationContinent> continents
) implements Value {
    /** What is not given is as what is not set; lists and maps are copied. */
    public AuthorizationPolicyContinentRule {
        operator = operator == null ? new LocationOperator(0) : operator;
        continents = Values.copy(continents);
    }

    @Override
    public void write(Writer out) {
        out.integer(1, operator.number());
        out.integers(2, continents, LocationContinent::number);
    }

    /** Begins a new one. */
    public static Builder builder() { return new Builder(); }

    /** Begins another one with the same values. */
    public Builder toBuilder() {
        var builder = new Builder();
        builder.operator = operator;
        builder.continents = continents;
        return builder;
    }

    /** Reads one. @hidden */
    public static AuthorizationPolicyContinentRule read(Reader in) {
        var builder = new Builder();
        var continentsItems = new ArrayList<LocationContinent>();
        while (in.next()) {
            switch (in.number()) {
                case 1 -> builder.operator = new LocationOperator((int) in.integer());
                case 2 -> in.integers(item -> continentsItems.add(new LocationContinent((int) item)));
                default -> in.skip();
            }
        }
        builder.continents = continentsItems;
        return builder.build();
    }

    /** Makes a {@link AuthorizationPolicyContinentRule}. */
    public static final class Builder {
        private LocationOperator operator = new LocationOperator(0);
        private List<LocationContinent> continents = List.of();

        private Builder() {}

        /** Operator. */
        public Builder operator(LocationOperator operator) { this.operator = operator; return this; }

        /** Continents. */
        public Builder continents(List<LocationContinent> continents) { this.continents = continents; return this; }

        /** What was told. */
        public AuthorizationPolicyContinentRule build() { return new AuthorizationPolicyContinentRule(operator, continents); }
    }
}
