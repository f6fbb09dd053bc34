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
 * A resource of the kind {@code SQLServerAzureAD}.
 *
 * <p>Made by its builder.
 */
public record SQLServerAzureAD(
    String hostname,
    String clientId,
    String secret,
    String database,
    int portOverride,
    String schema,
    int port,
    boolean overrideDatabase,
    String tenantId,
    boolean allowDeprecatedEncryption,
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
    public SQLServerAzureAD {
        hostname = hostname == null ? "" : hostname;
        clientId = clientId == null ? "" : clientId;
        secret = secret == null ? "" : secret;
        database = database == null ? "" : database;
        schema = schema == null ? "" : schema;
        tenantId = tenantId == null ? "" : tenantId;
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
        return "sql_server_azure_ad";
    }

    @Override
    public void write(Writer out) {
        out.nested(1805, this::writeFields);
    }

    private void writeFields(Writer out) {
        out.text(1, hostname);
        out.text(2, clientId);
        out.text(3, secret);
        out.text(4, database);
        out.integer(5, portOverride);
        out.text(6, schema);
        out.integer(7, port);
        out.bool(8, overrideDatabase);
        out.text(9, tenantId);
        out.bool(10, allowDeprecatedEncryption);
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
        builder.clientId = clientId;
        builder.secret = secret;
        builder.database = database;
        builder.portOverride = portOverride;
        builder.schema = schema;
        builder.port = port;
        builder.overrideDatabase = overrideDatabase;
        builder.tenantId = tenantId;
        builder.allowDeprecatedEncryption = allowDeprecatedEncryption;
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
    public static SQLServerAzureAD read(Reader in) {
        var builder = new Builder();
        while (in.next()) {
            switch (in.number()) {
                case 1 -> builder.hostname = in.text();
                case 2 -> builder.clientId = in.text();
                case 3 -> builder.secret = in.text();
                case 4 -> builder.database = in.text();
                case 5 -> builder.portOverride = (int) in.integer();
                case 6 -> builder.schema = in.text();
                case 7 -> builder.port = (int) in.integer();
                case 8 -> builder.overrideDatabase = in.bool();
                case 9 -> builder.tenantId = in.text();
                case 10 -> builder.allowDeprecatedEncryption = in.bool();
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
        return "SQLServerAzureAD[" + String.join(", ", "hostname=" + hostname, "clientId=" + clientId, "secret=…", "database=" + database, "portOverride=" + portOverride, "schema=" + schema, "port=" + port, "overrideDatabase=" + overrideDatabase, "tenantId=" + tenantId, "allowDeprecatedEncryption=" + allowDeprecatedEncryption, "id=" + id, "name=" + name, "healthy=" + healthy, "tags=" + tags, "secretStoreId=" + secretStoreId, "egressFilter=" + egressFilter, "bindInterface=" + bindInterface, "subdomain=" + subdomain, "proxyClusterId=" + proxyClusterId) + "]";
    }

    /** Makes a {@link SQLServerAzureAD}. */
    public static final class Builder {
        private String hostname = "";
        private String clientId = "";
        private String secret = "";
        private String database = "";
        private int portOverride = 0;
        private String schema = "";
        private int port = 0;
        private boolean overrideDatabase = false;
        private String tenantId = "";
        private boolean allowDeprecatedEncryption = false;
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

        /** Client id. Required. */
        public Builder clientId(String clientId) { this.clientId = clientId; return this; }

        /** Secret. Required. A secret: it is never printed. Accepted and never returned. */
        public Builder secret(String secret) { this.secret = secret; return this; }

        /** Database. */
        public Builder database(String database) { this.database = database; return this; }

        /** Port override. The server chooses it where it is not given. */
        public Builder portOverride(int portOverride) { this.portOverride = portOverride; return this; }

        /** Schema. */
        public Builder schema(String schema) { this.schema = schema; return this; }

        /** Port. */
        public Builder port(int port) { this.port = port; return this; }

        /** Override database. */
        public Builder overrideDatabase(boolean overrideDatabase) { this.overrideDatabase = overrideDatabase; return this; }

        /** Tenant id. Required. */
        public Builder tenantId(String tenantId) { this.tenantId = tenantId; return this; }

        /** Allow deprecated encryption. */
        public Builder allowDeprecatedEncryption(boolean allowDeprecatedEncryption) { this.allowDeprecatedEncryption = allowDeprecatedEncryption; return this; }

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
        public SQLServerAzureAD build() { return new SQLServerAzureAD(hostname, clientId, secret, database, portOverride, schema, port, overrideDatabase, tenantId, allowDeprecatedEncryption, id, name, healthy, tags, secretStoreId, egressFilter, bindInterface, subdomain, proxyClusterId); }
    }
}
