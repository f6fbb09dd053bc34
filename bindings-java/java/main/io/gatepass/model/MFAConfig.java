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
 * MFA config.
 *
 * <p>Made by its builder.
 */
public record MFAConfig(
    boolean enabled,
    String provider,
    OktaMFAConfig okta
) implements Value {
    /** What is not given is as what is not set; lists and maps are copied. */
    public MFAConfig {
        provider = provider == null ? "" : provider;
    }

    @Override
    public void write(Writer out) {
        out.bool(1, enabled);
        out.text(2, provider);
        out.message(3, okta);
    }

    /** Begins a new one. */
    public static Builder builder() { return new Builder(); }

    /** Begins another one with the same values. */
    public Builder toBuilder() {
        var builder = new Builder();
        builder.enabled = enabled;
        builder.provider = provider;
        builder.okta = okta;
        return builder;
    }

    /** Reads one. @hidden */
    public static MFAConfig read(Reader in) {
        var builder = new Builder();
        while (in.next()) {
            switch (in.number()) {
                case 1 -> builder.enabled = in.bool();
                case 2 -> builder.provider = in.text();
                case 3 -> builder.okta = OktaMFAConfig.read(in.message());
                default -> in.skip();
            }
        }
        return builder.build();
    }

    /** Makes a {@link MFAConfig}. */
    public static final class Builder {
        private boolean enabled = false;
        private String provider = "";
        private OktaMFAConfig okta;

        private Builder() {}

        /** Enabled. */
        public Builder enabled(boolean enabled) { this.enabled = enabled; return this; }

        /** Provider. */
        public Builder provider(String provider) { this.provider = provider; return this; }

        /** Okta. */
        public Builder okta(OktaMFAConfig okta) { this.okta = okta; return this; }

        /** What was told. */
        public MFAConfig build() { return new MFAConfig(enabled, provider, okta); }
    }
}
