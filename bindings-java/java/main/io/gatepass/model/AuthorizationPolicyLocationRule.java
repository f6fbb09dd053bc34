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
 * Authorization policy location rule.
 *
 * <p>Made by its builder.
 */
public record AuthorizationPolicyLocationRule(
    AuthorizationPolicyContinentRule continent,
    AuthorizationPolicyCountryRule country,
    AuthorizationPolicySubdivisionRule subdivision
) implements Value {
    /** What is not given is as what is not set; lists and maps are copied. */
    public AuthorizationPolicyLocationRule {
    }

    @Override
    public void write(Writer out) {
        out.message(1, continent);
        out.message(2, country);
        out.message(3, subdivision);
    }

    /** Begins a new one. */
    public static Builder builder() { return new Builder(); }

    /** Begins another one with the same values. */
    public Builder toBuilder() {
        var builder = new Builder();
        builder.continent = continent;
        builder.country = country;
        builder.subdivision = subdivision;
        return builder;
    }

    /** Reads one. @hidden */
    public static AuthorizationPolicyLocationRule read(Reader in) {
        var builder = new Builder();
        while (in.next()) {
            switch (in.number()) {
                case 1 -> builder.continent = AuthorizationPolicyContinentRule.read(in.message());
                case 2 -> builder.country = AuthorizationPolicyCountryRule.read(in.message());
                case 3 -> builder.subdivision = AuthorizationPolicySubdivisionRule.read(in.message());
                default -> in.skip();
            }
        }
        return builder.build();
    }

    /** Makes a {@link AuthorizationPolicyLocationRule}. */
    public static final class Builder {
        private AuthorizationPolicyContinentRule continent;
        private AuthorizationPolicyCountryRule country;
        private AuthorizationPolicySubdivisionRule subdivision;

        private Builder() {}

        /** Continent. */
        public Builder continent(AuthorizationPolicyContinentRule continent) { this.continent = continent; return this; }

        /** Country. */
        public Builder country(AuthorizationPolicyCountryRule country) { this.country = country; return this; }

        /** Subdivision. */
        public Builder subdivision(AuthorizationPolicySubdivisionRule subdivision) { this.subdivision = subdivision; return this; }

        /** What was told. */
        public AuthorizationPolicyLocationRule build() { return new AuthorizationPolicyLocationRule(continent, country, subdivision); }
    }
}
