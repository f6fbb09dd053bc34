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
 * Authorization policy subdivision rule.
 *
 * <p>Made by its builder.
 */
public record AuthorizationPolicySubdivisionRule(
    LocationOperator operator,
    List<String> subdivisions
) implements Value {
    /** What is not given is as what is not set; lists and maps are copied. */
    public AuthorizationPolicySubdivisionRule {
        operator = operator == null ? new LocationOperator(0) : operator;
        subdivisions = Values.copy(subdivisions);
    }

    @Override
    public void write(Writer out) {
        out.integer(1, operator.number());
        out.texts(2, subdivisions);
    }

    /** Begins a new one. */
    public static Builder builder() { return new Builder(); }

    /** Begins another one with the same values. */
    public Builder toBuilder() {
        var builder = new Builder();
        builder.operator = operator;
        builder.subdivisions = subdivisions;
        return builder;
    }

    /** Reads one. @hidden */
    public static AuthorizationPolicySubdivisionRule read(Reader in) {
        var builder = new Builder();
        var subdivisionsItems = new ArrayList<String>();
        while (in.next()) {
            switch (in.number()) {
                case 1 -> builder.operator = new LocationOperator((int) in.integer());
                case 2 -> subdivisionsItems.add(in.text());
                default -> in.skip();
            }
        }
        builder.subdivisions = subdivisionsItems;
        return builder.build();
    }

    /** Makes a {@link AuthorizationPolicySubdivisionRule}. */
    public static final class Builder {
        private LocationOperator operator = new LocationOperator(0);
        private List<String> subdivisions = List.of();

        private Builder() {}

        /** Operator. */
        public Builder operator(LocationOperator operator) { this.operator = operator; return this; }

        /** Subdivisions. */
        public Builder subdivisions(List<String> subdivisions) { this.subdivisions = subdivisions; return this; }

        /** What was told. */
        public AuthorizationPolicySubdivisionRule build() { return new AuthorizationPolicySubdivisionRule(operator, subdivisions); }
    }
}
