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
 * A resource of the kind {@code Snowsight}.
 *
 * <p>Made by its builder.
 */
public record Snowsight(
    String samlMetadata,
    String subdomain,
    int portOverride,
    String healthcheckUsername,
    boolean connectToDefault,
    boolean useHttps,
    String id,
    String name,
    boolean healthy,
    Map<String, String> tags,
    String secretStoreId,
    String egressFilter,
    String bindInterface,
    String proxyClusterId
) implements Resource {
    /** What is not given is as what is not set; lists and maps are copied. */
    public Snowsight {
        samlMetadata = samlMetadata == null ? "" : samlMetadata;
        subdomain = subdomain == null ? "" : subdomain;
        healthcheckUsername = healthcheckUsername == null ? "" : healthcheckUsername;
        id = id == null ? "" : id;
        name = name == null ? "" : name;
        tags = Values.copy(tags);
        secretStoreId = secretStoreId == null ? "" : secretStoreId;
        egressFilter = egressFilter == null ? "" : egressFilter;
        bindInterface = bindInterface == null ? "" : bindInterface;
        proxyClusterId = proxyClusterId == null ? "" : proxyClusterId;
    }

    @Override
    public String kind() {
        return "snowsight";
    }

    @Override
    public void write(Writer out) {
        out.nested(1701, this::writeFields);
    }

    private void writeFields(Writer out) {
        out.text(1, samlMetadata);
        out.text(2, subdomain);
        out.integer(3, portOverride);
        out.text(11, healthcheckUsername);
        out.bool(13, connectToDefault);
        out.bool(14, useHttps);
        out.text(32768, id);
        out.text(32769, name);
        out.bool(32770, healthy);
        out.tags(32771, tags);
        out.text(32772, secretStoreId);
        out.text(32773, egressFilter);
        out.text(32774, bindInterface);
        out.text(32776, proxyClusterId);
    }

    /** Begins a new one. */
    public static Builder builder() { return new Builder(); }

    /** Begins another one with the same values. */
    public Builder toBuilder() {
        var builder = new Builder();
        builder.samlMetadata = samlMetadata;
        builder.subdomain = subdomain;
        builder.portOverride = portOverride;
        builder.healthcheckUsername = healthcheckUsername;
        builder.connectToDefault = connectToDefault;
        builder.useHttps = useHttps;
        builder.id = id;
        builder.name = name;
        builder.healthy = healthy;
        builder.tags = tags;
        builder.secretStoreId = secretStoreId;
        builder.egressFilter = egressFilter;
        builder.bindInterface = bindInterface;
        builder.proxyClusterId = proxyClusterId;
        return builder;
    }

    /** Reads one. @hidden */
    public static Snowsight read(Reader in) {
        var builder = new Builder();
        while (in.next()) {
            switch (in.number()) {
                case 1 -> builder.samlMetadata = in.text();
                case 2 -> builder.subdomain = in.text();
                case 3 -> builder.portOverride = (int) in.integer();
                case 11 -> builder.healthcheckUsername = in.text();
                case 13 -> builder.connectToDefault = in.bool();
                case 14 -> builder.useHttps = in.bool();
                case 32768 -> builder.id = in.text();
                case 32769 -> builder.name = in.text();
                case 32770 -> builder.healthy = in.bool();
                case 32771 -> builder.tags = in.tags();
                case 32772 -> builder.secretStoreId = in.text();
                case 32773 -> builder.egressFilter = in.text();
                case 32774 -> builder.bindInterface = in.text();
                case 32776 -> builder.proxyClusterId = in.text();
                default -> in.skip();
            }
        }
        return builder.build();
    }

    /** Makes a {@link Snowsight}. */
    public static final class Builder {
        private String samlMetadata = "";
        private String subdomain = "";
        private int portOverride = 0;
        private String healthcheckUsername = "";
        private boolean connectToDefault = false;
        private boolean useHttps = false;
        private String id = "";
        private String name = "";
        private boolean healthy = false;
        private Map<String, String> tags = Map.of();
        private String secretStoreId = "";
        private String egressFilter = "";
        private String bindInterface = "";
        private String proxyClusterId = "";

        private Builder() {}

        /** SamlMetadata. Required. */
        public Builder samlMetadata(String samlMetadata) { this.samlMetadata = samlMetadata; return this; }

        /** Subdomain. Required. */
        public Builder subdomain(String subdomain) { this.subdomain = subdomain; return this; }

        /** Port override. The server chooses it where it is not given. */
        public Builder portOverride(int portOverride) { this.portOverride = portOverride; return this; }

        /** Healthcheck username. Required. */
        public Builder healthcheckUsername(String healthcheckUsername) { this.healthcheckUsername = healthcheckUsername; return this; }

        /** ConnectToDefault. */
        public Builder connectToDefault(boolean connectToDefault) { this.connectToDefault = connectToDefault; return this; }

        /** Use https. */
        public Builder useHttps(boolean useHttps) { this.useHttps = useHttps; return this; }

        /** Id. Set by the server. */
        public Builder id(String id) { this.id = id; return this; }

        /** Name. Required. */
        public Builder name(String name) { this.name = name; return this; }

        /** Healthy. Set by the server. */
        public Builder healthy(boolean healthy) { this.healthy = healthy; return this; }

        /** Tags. */
        public Builder tags(Map<String, String> tags) { this.tags = tags; return this; }

        /** Secret store id. Names a secret store: by its id, or by its name where it is written. */
        public Builder secretStoreId(String secretStoreId) { this.secretStoreId = secretStoreId; return this; }

        /**
         * Secret store id. Names a secret store: by its id, or by its name where it is written. By id, or by name
         * where it is written.
         */
        public Builder secretStore(String secretStore) { this.secretStoreId = secretStore; return this; }

        /** Secret store id. Names a secret store: by its id, or by its name where it is written. */
        public Builder secretStore(Entity secretStore) { this.secretStoreId = Values.id("secretStore", secretStore); return this; }

        /** Egress filter. */
        public Builder egressFilter(String egressFilter) { this.egressFilter = egressFilter; return this; }

        /** Bind interface. The server chooses it where it is not given. */
        public Builder bindInterface(String bindInterface) { this.bindInterface = bindInterface; return this; }

        /** Proxy cluster id. Names a node: by its id, or by its name where it is written. */
        public Builder proxyClusterId(String proxyClusterId) { this.proxyClusterId = proxyClusterId; return this; }

        /**
         * Proxy cluster id. Names a node: by its id, or by its name where it is written. By id, or by name where it
         * is written.
         */
        public Builder proxyCluster(String proxyCluster) { this.proxyClusterId = proxyCluster; return this; }

        /** Proxy cluster id. Names a node: by its id, or by its name where it is written. */
        public Builder proxyCluster(Entity proxyCluster) { this.proxyClusterId = Values.id("proxyCluster", proxyCluster); return this; }

        /** What was told. */
        public Snowsight build() { return new Snowsight(samlMetadata, subdomain, portOverride, healthcheckUsername, connectToDefault, useHttps, id, name, healthy, tags, secretStoreId, egressFilter, bindInterface, proxyClusterId); }
    }
}
