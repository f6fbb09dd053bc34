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
 * Credential create token response.
 *
 * <p>Made by its builder.
 */
public record CredentialCreateTokenResponse(
    String token,
    Instant expiresAt
) implements Value {
    /** What is not given is as what is not set; lists and maps are copied. */
    public CredentialCreateTokenResponse {
        token = token == null ? "" : token;
    }

    @Override
    public void write(Writer out) {
        out.text(1, token);
        out.instant(2, expiresAt);
    }

    /** Begins a new one. */
    public static Builder builder() { return new Builder(); }

    /** Begins another one with the same values. */
    public Builder toBuilder() {
        var builder = new Builder();
        builder.token = token;
        builder.expiresAt = expiresAt;
        return builder;
    }

    /** Reads one. @hidden */
    public static CredentialCreateTokenResponse read(Reader in) {
        var builder = new Builder();
        while (in.next()) {
            switch (in.number()) {
                case 1 -> builder.token = in.text();
                case 2 -> builder.expiresAt = in.instant();
                default -> in.skip();
            }
        }
        return builder.build();
    }

    /** Shows no secret. */
    @Override
    public String toString() {
        return "CredentialCreateTokenResponse[" + String.join(", ", "token=…", "expiresAt=" + expiresAt) + "]";
    }

    /** Makes a {@link CredentialCreateTokenResponse}. */
    public static final class Builder {
        private String token = "";
        private Instant expiresAt;

        private Builder() {}

        /** Shown here and never again. A secret: it is never printed. */
        public Builder token(String token) { this.token = token; return this; }

        /** Expires at. */
        public Builder expiresAt(Instant expiresAt) { this.expiresAt = expiresAt; return this; }

        /** What was told. */
        public CredentialCreateTokenResponse build() { return new CredentialCreateTokenResponse(token, expiresAt); }
    }
}
