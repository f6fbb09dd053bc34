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
 * Managed secret validate response.
 *
 * <p>Made by its builder.
 */
public record ManagedSecretValidateResponse(
    boolean valid,
    String invalidInfo
) implements Value {
    /** What is not given is as what is not set; lists and maps are copied. */
    public ManagedSecretValidateResponse {
        invalidInfo = invalidInfo == null ? "" : invalidInfo;
    }

    @Override
    public void write(Writer out) {
        out.bool(2, valid);
        out.text(4, invalidInfo);
    }

    /** Begins a new one. */
    public static Builder builder() { return new Builder(); }

    /** Begins another one with the same values. */
    public Builder toBuilder() {
        var builder = new Builder();
        builder.valid = valid;
        builder.invalidInfo = invalidInfo;
        return builder;
    }

    /** Reads one. @hidden */
    public static ManagedSecretValidateResponse read(Reader in) {
        var builder = new Builder();
        while (in.next()) {
            switch (in.number()) {
                case 2 -> builder.valid = in.bool();
                case 4 -> builder.invalidInfo = in.text();
                default -> in.skip();
            }
        }
        return builder.build();
    }

    /** Makes a {@link ManagedSecretValidateResponse}. */
    public static final class Builder {
        private boolean valid = false;
        private String invalidInfo = "";

        private Builder() {}

        /** Valid. */
        public Builder valid(boolean valid) { this.valid = valid; return this; }

        /** Invalid info. */
        public Builder invalidInfo(String invalidInfo) { this.invalidInfo = invalidInfo; return this; }

        /** What was told. */
        public ManagedSecretValidateResponse build() { return new ManagedSecretValidateResponse(valid, invalidInfo); }
    }
}
