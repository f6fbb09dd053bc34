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
 * Authorization policy rule condition MFA.
 *
 * <p>Made by its builder.
 */
public record AuthorizationPolicyRuleConditionMFA(
    String reason,
    int cacheTimeoutSeconds
) implements Value {
    /** What is not given is as what is not set; lists and maps are copied. */
    public AuthorizationPolicyRuleConditionMFA {
        reason = reason == null ? "" : reason;
    }

    @Override
    public void write(Writer out) {
        out.text(1, reason);
        out.integer(2, cacheTimeoutSeconds);
    }

    /** Begins a new one. */
    public static Builder builder() { return new Builder(); }

    /** Begins another one with the same values. */
    public Builder toBuilder() {
        var builder = new Builder();
        builder.reason = reason;
        builder.cacheTimeoutSeconds = cacheTimeoutSeconds;
        return builder;
    }

    /** Reads one. @hidden */
    public static AuthorizationPolicyRuleConditionMFA read(Reader in) {
        var builder = new Builder();
        while (in.next()) {
            switch (in.number()) {
                case 1 -> builder.reason = in.text();
                case 2 -> builder.cacheTimeoutSeconds = (int) in.integer();
                default -> in.skip();
            }
        }
        return builder.build();
    }

    /** Makes a {@link AuthorizationPolicyRuleConditionMFA}. */
    public static final class Builder {
        private String reason = "";
        private int cacheTimeoutSeconds = 0;

        private Builder() {}

        /** Reason. */
        public Builder reason(String reason) { this.reason = reason; return this; }

        /** Cache timeout seconds. */
        public Builder cacheTimeoutSeconds(int cacheTimeoutSeconds) { this.cacheTimeoutSeconds = cacheTimeoutSeconds; return this; }

        /** What was told. */
        public AuthorizationPolicyRuleConditionMFA build() { return new AuthorizationPolicyRuleConditionMFA(reason, cacheTimeoutSeconds); }
    }
}
