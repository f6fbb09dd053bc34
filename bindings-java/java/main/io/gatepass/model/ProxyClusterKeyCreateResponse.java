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
 * Proxy cluster key create response.
 *
 * <p>Made by its builder.
 */
public record ProxyClusterKeyCreateResponse(
    ProxyClusterKey proxyClusterKey,
    String secretKey
) implements Value {
    /** What is not given is as what is not set; lists and maps are copied. */
    public ProxyClusterKeyCreateResponse {
        secretKey = secretKey == null ? "" : secretKey;
    }

    @Override
    public void write(Writer out) {
        out.message(2, proxyClusterKey);
        out.text(3, secretKey);
    }

    /** Begins a new one. */
    public static Builder builder() { return new Builder(); }

    /** Begins another one with the same values. */
    public Builder toBuilder() {
        var builder = new Builder();
        builder.proxyClusterKey = proxyClusterKey;
        builder.secretKey = secretKey;
        return builder;
    }

    /** Reads one. @hidden */
    public static ProxyClusterKeyCreateResponse read(Reader in) {
        var builder = new Builder();
        while (in.next()) {
            switch (in.number()) {
                case 2 -> builder.proxyClusterKey = ProxyClusterKey.read(in.message());
                case 3 -> builder.secretKey = in.text();
                default -> in.skip();
            }
        }
        return builder.build();
    }

    /** Shows no secret. */
    @Override
    public String toString() {
        return "ProxyClusterKeyCreateResponse[" + String.join(", ", "proxyClusterKey=" + proxyClusterKey, "secretKey=…") + "]";
    }

    /** Makes a {@link ProxyClusterKeyCreateResponse}. */
    public static final class Builder {
        private ProxyClusterKey proxyClusterKey;
        private String secretKey = "";

        private Builder() {}

        /** Proxy cluster key. */
        public Builder proxyClusterKey(ProxyClusterKey proxyClusterKey) { this.proxyClusterKey = proxyClusterKey; return this; }

        /** Secret key. A secret: it is never printed. */
        public Builder secretKey(String secretKey) { this.secretKey = secretKey; return this; }

        /** What was told. */
        public ProxyClusterKeyCreateResponse build() { return new ProxyClusterKeyCreateResponse(proxyClusterKey, secretKey); }
    }
}
