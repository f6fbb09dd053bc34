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
 * Mapped identities.
 *
 * <p>Made by its builder.
 */
public record MappedIdentities(
    GrantedEntitlementKubernetesPrivileges kubernetes
) implements Value {
    /** What is not given is as what is not set; lists and maps are copied. */
    public MappedIdentities {
    }

    @Override
    public void write(Writer out) {
        out.message(1, kubernetes);
    }

    /** Begins a new one. */
    public static Builder builder() { return new Builder(); }

    /** Begins another one with the same values. */
    public Builder toBuilder() {
        var builder = new Builder();
        builder.kubernetes = kubernetes;
        return builder;
    }

    /** Reads one. @hidden */
    public static MappedIdentities read(Reader in) {
        var builder = new Builder();
        while (in.next()) {
            switch (in.number()) {
                case 1 -> builder.kubernetes = GrantedEntitlementKubernetesPrivileges.read(in.message());
                default -> in.skip();
            }
        }
        return builder.build();
    }

    /** Makes a {@link MappedIdentities}. */
    public static final class Builder {
        private GrantedEntitlementKubernetesPrivileges kubernetes;

        private Builder() {}

        /** Kubernetes. */
        public Builder kubernetes(GrantedEntitlementKubernetesPrivileges kubernetes) { this.kubernetes = kubernetes; return this; }

        /** What was told. */
        public MappedIdentities build() { return new MappedIdentities(kubernetes); }
    }
}
