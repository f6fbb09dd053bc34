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
 * Authorization policy rule condition location.
 *
 * <p>Made by its builder.
 */
public record AuthorizationPolicyRuleConditionLocation(
    List<AuthorizationPolicyLocationRule> rules
) implements Value {
    /** What is not given is as what is not set; lists and maps are copied. */
    public AuthorizationPolicyRuleConditionLocation {
        rules = Values.copy(rules);
    }

    @Override
    public void write(Writer out) {
        out.messages(1, rules);
    }

    /** Begins a new one. */
    public static Builder builder() { return new Builder(); }

    /** Begins another one with the same values. */
    public Builder toBuilder() {
        var builder = new Builder();
        builder.rules = rules;
        return builder;
    }

    /** Reads one. @hidden */
    public static AuthorizationPolicyRuleConditionLocation read(Reader in) {
        var builder = new Builder();
        var rulesItems = new ArrayList<AuthorizationPolicyLocationRule>();
        while (in.next()) {
            switch (in.number()) {
                case 1 -> rulesItems.add(AuthorizationPolicyLocationRule.read(in.message()));
                default -> in.skip();
            }
        }
        builder.rules = rulesItems;
        return builder.build();
    }

    /** Makes a {@link AuthorizationPolicyRuleConditionLocation}. */
    public static final class Builder {
        private List<AuthorizationPolicyLocationRule> rules = List.of();

        private Builder() {}

        /** Rules. */
        public Builder rules(List<AuthorizationPolicyLocationRule> rules) { this.rules = rules; return this; }

        /** What was told. */
        public AuthorizationPolicyRuleConditionLocation build() { return new AuthorizationPolicyRuleConditionLocation(rules); }
    }
}
