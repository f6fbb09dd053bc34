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
 * A resource of the kind {@code MongoLegacyHost}.
 *
 * <p>Made by its builder.
 */
public record MongoLegacyHost(
    String hostname,
    String authDatabase,
    int portOverride,
    String username,
    String password,
    int port,
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
    public MongoLegacyHost {
        hostname = hostname == null ? "" : hostname;
        authDatabase = authDatabase == null ? "" : authDatabase;
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
        return "mongo_legacy_host";
    }

    @Override
    public void write(Writer out) {
        out.nested(1000, this::writeFields);
    }

    private void writeFields(Writer out) {
        out.text(1, hostname);
        out.text(2, authDatabase);
        out.integer(3, portOverride);
        out.text(4, username);
        out.text(5, password);
        out.integer(6, port);
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
        builder.authDatabase = authDatabase;
        builder.portOverride = portOverride;
        builder.username = username;
        builder.password = password;
        builder.port = port;
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
    public static MongoLegacyHost read(Reader in) {
        var builder = new Builder();
        while (in.next()) {
            switch (in.number()) {
                case 1 -> builder.hostname = in.text();
                case 2 -> builder.authDatabase = in.text();
                case 3 -> builder.portOverride = (int) in.integer();
                case 4 -> builder.username = in.text();
                case 5 -> builder.password = in.text();
                case 6 -> builder.port = (int) in.integer();
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
        return "MongoLegacyHost[" + String.join(", ", "hostname=" + hostname, "authDatabase=" + authDatabase, "portOverride=" + portOverride, "username=" + username, "password=…", "port=" + port, "tlsRequired=" + tlsRequired, "id=" + id, "name=" + name, "healthy=" + healthy, "tags=" + tags, "secretStoreId=" + secretStoreId, "egressFilter=" + egressFilter, "bindInterface=" + bindInterface, "subdomain=" + subdomain, "proxyClusterId=" + proxyClusterId) + "]";
    }

    /** Makes a {@link MongoLegacyHost}. */
    public static final class Builder {
        private String hostname = "";
        private String authDatabase = "";
        private int portOverride = 0;
        private String username = "";
        private String password = "";
        private int port = 0;
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

        /** Auth database. Required. */
        public Builder authDatabase(String authDatabase) { this.authDatabase = authDatabase; return this; }

        /** Port override. The server chooses it where it is not given. */
        public Builder portOverride(int portOverride) { this.portOverride = portOverride; return this; }

        /** Username. */
        public Builder username(String username) { this.username = username; return this; }

        /** Password. A secret: it is never printed. Accepted and never returned. */
        public Builder password(String password) { this.password = password; return this; }

        /** Port. */
        public Builder port(int port) { this.port = port; return this; }

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
        public MongoLegacyHost build() { return new MongoLegacyHost(hostname, authDatabase, portOverride, username, password, port, tlsRequired, id, name, healthy, tags, secretStoreId, egressFilter, bindInterface, subdomain, proxyClusterId); }
    }
}
