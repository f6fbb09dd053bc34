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
 * Organization request settings.
 *
 * <p>Made by its builder.
 */
public record OrganizationRequestSettings(
    boolean allowSelfApproval,
    boolean silenceIsConsent,
    Duration maxDuration,
    Duration defaultDuration
) implements Value {
    /** What is not given is as what is not set; lists and maps are copied. */
    public OrganizationRequestSettings {
    }

    @Override
    public void write(Writer out) {
        out.bool(1, allowSelfApproval);
        out.bool(2, silenceIsConsent);
        out.duration(3, maxDuration);
        out.duration(4, defaultDuration);
    }

    /** Begins a new one. */
    public static Builder builder() { return new Builder(); }

    /** Begins another one with the same values. */
    public Builder toBuilder() {
        var builder = new Builder();
        builder.allowSelfApproval = allowSelfApproval;
        builder.silenceIsConsent = silenceIsConsent;
        builder.maxDuration = maxDuration;
        builder.defaultDuration = defaultDuration;
        return builder;
    }

    /** Reads one. @hidden */
    public static OrganizationRequestSettings read(Reader in) {
        var builder = new Builder();
        while (in.next()) {
            switch (in.number()) {
                case 1 -> builder.allowSelfApproval = in.bool();
                case 2 -> builder.silenceIsConsent = in.bool();
                case 3 -> builder.maxDuration = in.duration();
                case 4 -> builder.defaultDuration = in.duration();
                default -> in.skip();
            }
        }
        return builder.build();
    }

    /** Makes a {@link OrganizationRequestSettings}. */
    public static final class Builder {
        private boolean allowSelfApproval = false;
        private boolean silenceIsConsent = false;
        private Duration maxDuration;
        private Duration defaultDuration;

        private Builder() {}

        /** Whether people may approve their own requests (RULES 3.5). */
        public Builder allowSelfApproval(boolean allowSelfApproval) { this.allowSelfApproval = allowSelfApproval; return this; }

        /** Whether a request all of whose steps were skipped is granted, though nobody approved (RULES 3.6). */
        public Builder silenceIsConsent(boolean silenceIsConsent) { this.silenceIsConsent = silenceIsConsent; return this; }

        /** The longest access where a workflow has no limit. Not set: 7 days. */
        public Builder maxDuration(Duration maxDuration) { this.maxDuration = maxDuration; return this; }

        /** The length of access where neither request nor workflow says one. Not set: 1 hour. */
        public Builder defaultDuration(Duration defaultDuration) { this.defaultDuration = defaultDuration; return this; }

        /** What was told. */
        public OrganizationRequestSettings build() { return new OrganizationRequestSettings(allowSelfApproval, silenceIsConsent, maxDuration, defaultDuration); }
    }
}
