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
 * Proxy cluster key.
 *
 * <p>Made by its builder.
 */
public record ProxyClusterKey(
    String id,
    String proxyClusterId,
    Instant createdAt,
    Instant lastUsedAt
) implements Entity {
    /** What is not given is as what is not set; lists and maps are copied. */
    public ProxyClusterKey {
        id = id == null ? "" : id;
        proxyClusterId = proxyClusterId == null ? "" : proxyClusterId;
    }

    @Override
    public void write(Writer out) {
        out.text(1, id);
        out.text(2, proxyClusterId);
        out.instant(3, createdAt);
        out.instant(4, lastUsedAt);
    }

    /** Begins a new one. */
    public static Builder builder() { return new Builder(); }

    /** Begins another one with the same values. */
    public Builder toBuilder() {
        var builder = new Builder();
        builder.id = id;
        builder.proxyClusterId = proxyClusterId;
        builder.createdAt = createdAt;
        builder.lastUsedAt = lastUsedAt;
        return builder;
    }

    /** Reads one. @hidden */
    public static ProxyClusterKey read(Reader in) {
        var builder = new Builder();
        while (in.next()) {
            switch (in.number()) {
                case 1 -> builder.id = in.text();
                case 2 -> builder.proxyClusterId = in.text();
                case 3 -> builder.createdAt = in.instant();
                case 4 -> builder.lastUsedAt = in.instant();
                default -> in.skip();
            }
        }
        return builder.build();
    }

    /** Makes a {@link ProxyClusterKey}. */
    public static final class Builder {
        private String id = "";
        private String proxyClusterId = "";
        private Instant createdAt;
        private Instant lastUsedAt;

        private Builder() {}

        /** Id. Set by the server. */
        public Builder id(String id) { this.id = id; return this; }

        /** Proxy cluster id. Required. Names a node: by its id, or by its name where it is written. */
        public Builder proxyClusterId(String proxyClusterId) { this.proxyClusterId = proxyClusterId; return this; }

        /**
         * Proxy cluster id. Required. Names a node: by its id, or by its name where it is written. By id, or by
         * name where it is written.
         */
        public Builder proxyCluster(String proxyCluster) { this.proxyClusterId = proxyCluster; return this; }

        /** Proxy cluster id. Required. Names a node: by its id, or by its name where it is written. */
        public Builder proxyCluster(Entity proxyCluster) { this.proxyClusterId = Values.id("proxyCluster", proxyCluster); return this; }

        /** Created at. Set by the server. */
        public Builder createdAt(Instant createdAt) { this.createdAt = createdAt; return this; }

        /** Last used at. Set by the server. */
        public Builder lastUsedAt(Instant lastUsedAt) { this.lastUsedAt = lastUsedAt; return this; }

        /** What was told. */
        public ProxyClusterKey build() { return new ProxyClusterKey(id, proxyClusterId, createdAt, lastUsedAt); }
    }
}
