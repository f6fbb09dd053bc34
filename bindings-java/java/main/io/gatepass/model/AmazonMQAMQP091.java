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
 * A resource of the kind {@code AmazonMQAMQP091}.
 *
 * <p>Made by its builder.
 */
public record AmazonMQAMQP091(
    String hostname,
    int portOverride,
    int port,
    String username,
    String password,
    boolean tlsRequired,
    String id,
    String name,
    boolean healthy,
    Map<String, String> tags,
    String secretStoreId,
    String egressFilter,
    String bindInterface,
    String subdomain,
    String proxyClusterId
) implements Resource {
    /** What is not given is as what is not set; lists and maps are copied. */
    public AmazonMQAMQP091 {
        hostname = hostname == null ? "" : hostname;
        username = username == null ? "" : username;
        password = password == null ? "" : password;
        id = id == null ? "" : id;
        name = name == null ? "" : name;
        tags = Values.copy(tags);
        secretStoreId = secretStoreId == null ? "" : secretStoreId;
        egressFilter = egressFilter == null ? "" : egressFilter;
        bindInterface = bindInterface == null ? "" : bindInterface;
        subdomain = subdomain == null ? "" : subdomain;
        proxyClusterId = proxyClusterId == null ? "" : proxyClusterId;
    }

    @Override
    public String kind() {
        return "amazon_mqamqp_091";
    }

    @Override
    public void write(Writer out) {
        out.nested(2501, this::writeFields);
    }

    private void writeFields(Writer out) {
        out.text(1, hostname);
        out.integer(2, portOverride);
        out.integer(3, port);
        out.text(4, username);
        out.text(5, password);
        out.bool(8, tlsRequired);
        out.text(32768, id);
        out.text(32769, name);
        out.bool(32770, healthy);
        out.tags(32771, tags);
        out.text(32772, secretStoreId);
        out.text(32773, egressFilter);
        out.text(32774, bindInterface);
        out.text(32775, subdomain);
        out.text(32776, proxyClusterId);
    }

    /** Begins a new one. */
    public static Builder builder() { return new Builder(); }

    /** Begins another one with the same values. */
    public Builder toBuilder() {
        var builder = new Builder();
        builder.hostname = hostname;
        builder.portOverride = portOverride;
        builder.port = port;
        builder.username = username;
        builder.password = password;
        builder.tlsRequired = tlsRequired;
        builder.id = id;
        builder.name = name;
        builder.healthy = healthy;
        builder.tags = tags;
        builder.secretStoreId = secretStoreId;
        builder.egressFilter = egressFilter;
        builder.bindInterface = bindInterface;
        builder.subdomain = subdomain;
        builder.proxyClusterId = proxyClusterId;
        return builder;
    }

    /** Reads one. @hidden */
    public static AmazonMQAMQP091 read(Reader in) {
        var builder = new Builder();
        while (in.next()) {
            switch (in.number()) {
                case 1 -> builder.hostname = in.text();
                case 2 -> builder.portOverride = (int) in.integer();
                case 3 -> builder.port = (int) in.integer();
                case 4 -> builder.username = in.text();
                case 5 -> builder.password = in.text();
                case 8 -> builder.tlsRequired = in.bool();
                case 32768 -> builder.id = in.text();
                case 32769 -> builder.name = in.text();
                case 32770 -> builder.healthy = in.bool();
                case 32771 -> builder.tags = in.tags();
                case 32772 -> builder.secretStoreId = in.text();
                case 32773 -> builder.egressFilter = in.text();
                case 32774 -> builder.bindInterface = in.text();
                case 32775 -> builder.subdomain = in.text();
                case 32776 -> builder.proxyClusterId = in.text();
                default -> in.skip();
            }
        }
        return builder.build();
    }

    /** Shows no secret. */
    @Override
    public String toString() {
        return "AmazonMQAMQP091[" + String.join(", ", "hostname=" + hostname, "portOverride=" + portOverride, "port=" + port, "username=" + username, "password=…", "tlsRequired=" + tlsRequired, "id=" + id, "name=" + name, "healthy=" + healthy, "tags=" + tags, "secretStoreId=" + secretStoreId, "egressFilter=" + egressFilter, "bindInterface=" + bindInterface, "subdomain=" + subdomain, "proxyClusterId=" + proxyClusterId) + "]";
    }

    /** Makes a {@link AmazonMQAMQP091}. */
    public static final class Builder {
        private String hostname = "";
        private int portOverride = 0;
        private int port = 0;
        private String username = "";
        private String password = "";
        private boolean tlsRequired = false;
        private String id = "";
        private String name = "";
        private boolean healthy = false;
        private Map<String, String> tags = Map.of();
        private String secretStoreId = "";
        private String egressFilter = "";
        private String bindInterface = "";
        private String subdomain = "";
        private String proxyClusterId = "";

        private Builder() {}

        /** Hostname. Required. */
        public Builder hostname(String hostname) { this.hostname = hostname; return this; }

        /** Port override. The server chooses it where it is not given. */
        public Builder portOverride(int portOverride) { this.portOverride = portOverride; return this; }

        /** Port. */
        public Builder port(int port) { this.port = port; return this; }

        /** Username. Required. */
        public Builder username(String username) { this.username = username; return this; }

        /** Password. Required. A secret: it is never printed. Accepted and never returned. */
        public Builder password(String password) { this.password = password; return this; }

        /** Tls required. */
        public Builder tlsRequired(boolean tlsRequired) { this.tlsRequired = tlsRequired; return this; }

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

        /** Subdomain. The server chooses it where it is not given. */
        public Builder subdomain(String subdomain) { this.subdomain = subdomain; return this; }

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
        public AmazonMQAMQP091 build() { return new AmazonMQAMQP091(hostname, portOverride, port, username, password, tlsRequired, id, name, healthy, tags, secretStoreId, egressFilter, bindInterface, subdomain, proxyClusterId); }
    }
}
