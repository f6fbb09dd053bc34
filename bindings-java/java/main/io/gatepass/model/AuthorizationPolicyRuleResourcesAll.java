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
 * Authorization policy rule resources all.
 *
 * <p>Made by its builder.
 */
public record AuthorizationPolicyRuleResourcesAll(
) implements Value {
    /** What is not given is as what is not set; lists and maps are copied. */
    public AuthorizationPolicyRuleResourcesAll {
    }

    @Override
    public void write(Writer out) {
    }

    /** Begins a new one. */
    public static Builder builder() { return new Builder(); }

    /** Begins another one with the same values. */
    public Builder toBuilder() {
        var builder = new Builder();
        return builder;
    }

    /** Reads one. @hidden */
    public static AuthorizationPolicyRuleResourcesAll read(Reader in) {
        var builder = new Builder();
        while (in.next()) {
            switch (in.number()) {
                default -> in.skip();
            }
        }
        return builder.build();
    }

    /** Makes a {@link AuthorizationPolicyRuleResourcesAll}. */
    public static final class Builder {

        private Builder() {}

        /** What was told. */
        public AuthorizationPolicyRuleResourcesAll build() { return new AuthorizationPolicyRuleResourcesAll(); }
    }
}
