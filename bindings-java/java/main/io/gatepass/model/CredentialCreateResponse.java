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
 * Credential create response.
 *
 * <p>Made by its builder.
 */
public record CredentialCreateResponse(
    Credential credential,
    String accessKey,
    String secretKey
) implements Value {
    /** What is not given is as what is not set; lists and maps are copied. */
    public CredentialCreateResponse {
        accessKey = accessKey == null ? "" : accessKey;
        secretKey = secretKey == null ? "" : secretKey;
    }

    @Override
    public void write(Writer out) {
        out.message(1, credential);
        out.text(2, accessKey);
        out.text(3, secretKey);
    }

    /** Begins a new one. */
    public static Builder builder() { return new Builder(); }

    /** Begins another one with the same values. */
    public Builder toBuilder() {
        var builder = new Builder();
        builder.credential = credential;
        builder.accessKey = accessKey;
        builder.secretKey = secretKey;
        return builder;
    }

    /** Reads one. @hidden */
    public static CredentialCreateResponse read(Reader in) {
        var builder = new Builder();
        while (in.next()) {
            switch (in.number()) {
                case 1 -> builder.credential = Credential.read(in.message());
                case 2 -> builder.accessKey = in.text();
                case 3 -> builder.secretKey = in.text();
                default -> in.skip();
            }
        }
        return builder.build();
    }

    /** Shows no secret. */
    @Override
    public String toString() {
        return "CredentialCreateResponse[" + String.join(", ", "credential=" + credential, "accessKey=" + accessKey, "secretKey=…") + "]";
    }

    /** Makes a {@link CredentialCreateResponse}. */
    public static final class Builder {
        private Credential credential;
        private String accessKey = "";
        private String secretKey = "";

        private Builder() {}

        /** Credential. */
        public Builder credential(Credential credential) { this.credential = credential; return this; }

        /** Access key. */
        public Builder accessKey(String accessKey) { this.accessKey = accessKey; return this; }

        /** Shown here and never again. A secret: it is never printed. */
        public Builder secretKey(String secretKey) { this.secretKey = secretKey; return this; }

        /** What was told. */
        public CredentialCreateResponse build() { return new CredentialCreateResponse(credential, accessKey, secretKey); }
    }
}
