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
 * Managed secret policy.
 *
 * <p>Made by its builder.
 */
public record ManagedSecretPolicy(
    ManagedSecretRotationPolicy rotationPolicy,
    ManagedSecretPasswordPolicy passwordPolicy
) implements Value {
    /** What is not given is as what is not set; lists and maps are copied. */
    public ManagedSecretPolicy {
    }

    @Override
    public void write(Writer out) {
        out.message(1, rotationPolicy);
        out.message(2, passwordPolicy);
    }

    /** Begins a new one. */
    public static Builder builder() { return new Builder(); }

    /** Begins another one with the same values. */
    public Builder toBuilder() {
        var builder = new Builder();
        builder.rotationPolicy = rotationPolicy;
        builder.passwordPolicy = passwordPolicy;
        return builder;
    }

    /** Reads one. @hidden */
    public static ManagedSecretPolicy read(Reader in) {
        var builder = new Builder();
        while (in.next()) {
            switch (in.number()) {
                case 1 -> builder.rotationPolicy = ManagedSecretRotationPolicy.read(in.message());
                case 2 -> builder.passwordPolicy = ManagedSecretPasswordPolicy.read(in.message());
                default -> in.skip();
            }
        }
        return builder.build();
    }

    /** Makes a {@link ManagedSecretPolicy}. */
    public static final class Builder {
        private ManagedSecretRotationPolicy rotationPolicy;
        private ManagedSecretPasswordPolicy passwordPolicy;

        private Builder() {}

        /** Rotation policy. */
        public Builder rotationPolicy(ManagedSecretRotationPolicy rotationPolicy) { this.rotationPolicy = rotationPolicy; return this; }

        /** Password policy. */
        public Builder passwordPolicy(ManagedSecretPasswordPolicy passwordPolicy) { this.passwordPolicy = passwordPolicy; return this; }

        /** What was told. */
        public ManagedSecretPolicy build() { return new ManagedSecretPolicy(rotationPolicy, passwordPolicy); }
    }
}
