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
 * Authorization policy IP rule.
 *
 * <p>Made by its builder.
 */
public record AuthorizationPolicyIPRule(
    AuthorizationPolicyIPOperator operator,
    AuthorizationPolicyIPNetwork network,
    String cidr
) implements Value {
    /** What is not given is as what is not set; lists and maps are copied. */
    public AuthorizationPolicyIPRule {
        operator = operator == null ? new AuthorizationPolicyIPOperator(0) : operator;
        network = network == null ? new AuthorizationPolicyIPNetwork(0) : network;
        cidr = cidr == null ? "" : cidr;
    }

    @Override
    public void write(Writer out) {
        out.integer(1, operator.number());
        out.integer(2, network.number());
        out.text(3, cidr);
    }

    /** Begins a new one. */
    public static Builder builder() { return new Builder(); }

    /** Begins another one with the same values. */
    public Builder toBuilder() {
        var builder = new Builder();
        builder.operator = operator;
        builder.network = network;
        builder.cidr = cidr;
        return builder;
    }

    /** Reads one. @hidden */
    public static AuthorizationPolicyIPRule read(Reader in) {
        var builder = new Builder();
        while (in.next()) {
            switch (in.number()) {
                case 1 -> builder.operator = new AuthorizationPolicyIPOperator((int) in.integer());
                case 2 -> builder.network = new AuthorizationPolicyIPNetwork((int) in.integer());
                case 3 -> builder.cidr = in.text();
                default -> in.skip();
            }
        }
        return builder.build();
    }

    /** Makes a {@link AuthorizationPolicyIPRule}. */
    public static final class Builder {
        private AuthorizationPolicyIPOperator operator = new AuthorizationPolicyIPOperator(0);
        private AuthorizationPolicyIPNetwork network = new AuthorizationPolicyIPNetwork(0);
        private String cidr = "";

        private Builder() {}

        /** Operator. */
        public Builder operator(AuthorizationPolicyIPOperator operator) { this.operator = operator; return this; }

        /** Network. */
        public Builder network(AuthorizationPolicyIPNetwork network) { this.network = network; return this; }

        /** Cidr. */
        public Builder cidr(String cidr) { this.cidr = cidr; return this; }

        /** What was told. */
        public AuthorizationPolicyIPRule build() { return new AuthorizationPolicyIPRule(operator, network, cidr); }
    }
}
