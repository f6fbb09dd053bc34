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
 * Authorization policy rule condition device trust.
 *
 * <p>Made by its builder.
 */
public record AuthorizationPolicyRuleConditionDeviceTrust(
    AuthorizationPolicyDeviceTrustOperator operator,
    AuthorizationPolicyDeviceTrustLevel level
) implements Value {
    /** What is not given is as what is not set; lists and maps are copied. */
    public AuthorizationPolicyRuleConditionDeviceTrust {
        operator = operator == null ? new AuthorizationPolicyDeviceTrustOperator(0) : operator;
        level = level == null ? new AuthorizationPolicyDeviceTrustLevel(0) : level;
    }

    @Override
    public void write(Writer out) {
        out.integer(1, operator.number());
        out.integer(2, level.number());
    }

    /** Begins a new one. */
    public static Builder builder() { return new Builder(); }

    /** Begins another one with the same values. */
    public Builder toBuilder() {
        var builder = new Builder();
        builder.operator = operator;
        builder.level = level;
        return builder;
    }

    /** Reads one. @hidden */
    public static AuthorizationPolicyRuleConditionDeviceTrust read(Reader in) {
        var builder = new Builder();
        while (in.next()) {
            switch (in.number()) {
                case 1 -> builder.operator = new AuthorizationPolicyDeviceTrustOperator((int) in.integer());
                case 2 -> builder.level = new AuthorizationPolicyDeviceTrustLevel((int) in.integer());
                default -> in.skip();
            }
        }
        return builder.build();
    }

    /** Makes a {@link AuthorizationPolicyRuleConditionDeviceTrust}. */
    public static final class Builder {
        private AuthorizationPolicyDeviceTrustOperator operator = new AuthorizationPolicyDeviceTrustOperator(0);
        private AuthorizationPolicyDeviceTrustLevel level = new AuthorizationPolicyDeviceTrustLevel(0);

        private Builder() {}

        /** Operator. */
        public Builder operator(AuthorizationPolicyDeviceTrustOperator operator) { this.operator = operator; return this; }

        /** Level. */
        public Builder level(AuthorizationPolicyDeviceTrustLevel level) { this.level = level; return this; }

        /** What was told. */
        public AuthorizationPolicyRuleConditionDeviceTrust build() { return new AuthorizationPolicyRuleConditionDeviceTrust(operator, level); }
    }
}
