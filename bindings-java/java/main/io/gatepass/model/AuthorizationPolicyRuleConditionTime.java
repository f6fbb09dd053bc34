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
 * Authorization policy rule condition time.
 *
 * <p>Made by its builder.
 */
public record AuthorizationPolicyRuleConditionTime(
    List<AuthorizationPolicyTimeRule> rules
) implements Value {
    /** What is not given is as what is not set; lists and maps are copied. */
    public AuthorizationPolicyRuleConditionTime {
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
    public static AuthorizationPolicyRuleConditionTime read(Reader in) {
        var builder = new Builder();
        var rulesItems = new ArrayList<AuthorizationPolicyTimeRule>();
        while (in.next()) {
            switch (in.number()) {
                case 1 -> rulesItems.add(AuthorizationPolicyTimeRule.read(in.message()));
                default -> in.skip();
            }
        }
        builder.rules = rulesItems;
        return builder.build();
    }

    /** Makes a {@link AuthorizationPolicyRuleConditionTime}. */
    public static final class Builder {
        private List<AuthorizationPolicyTimeRule> rules = List.of();

        private Builder() {}

        /** Rules. */
        public Builder rules(List<AuthorizationPolicyTimeRule> rules) { this.rules = rules; return this; }

        /** What was told. */
        public AuthorizationPolicyRuleConditionTime build() { return new AuthorizationPolicyRuleConditionTime(rules); }
    }
}
