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
 * Secret engine policy.
 *
 * <p>Made by its builder.
 */
public record SecretEnginePolicy(
    SecretEnginePasswordPolicy passwordPolicy
) implements Value {
    /** What is not given is as what is not set; lists and maps are copied. */
    public SecretEnginePolicy {
    }

    @Override
    public void write(Writer out) {
        out.message(1, passwordPolicy);
    }

    /** Begins a new one. */
    public static Builder builder() { return new Builder(); }

    /** Begins another one with the same values. */
    public Builder toBuilder() {
        var builder = new Builder();
        builder.passwordPolicy = passwordPolicy;
        return builder;
    }

    /** Reads one. @hidden */
    public static SecretEnginePolicy read(Reader in) {
        var builder = new Builder();
        while (in.next()) {
            switch (in.number()) {
                case 1 -> builder.passwordPolicy = SecretEnginePasswordPolicy.read(in.message());
                default -> in.skip();
            }
        }
        return builder.build();
    }

    /** Makes a {@link SecretEnginePolicy}. */
    public static final class Builder {
        private SecretEnginePasswordPolicy passwordPolicy;

        private Builder() {}

        /** Password policy. */
        public Builder passwordPolicy(SecretEnginePasswordPolicy passwordPolicy) { this.passwordPolicy = passwordPolicy; return this; }

        /** What was told. */
        public SecretEnginePolicy build() { return new SecretEnginePolicy(passwordPolicy); }
    }
}
