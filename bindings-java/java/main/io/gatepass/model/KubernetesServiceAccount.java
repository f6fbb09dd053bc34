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
 * A resource of the kind {@code KubernetesServiceAccount}.
 *
 * <p>Made by its builder.
 */
public record KubernetesServiceAccount(
    String hostname,
    int port,
    String token,
    String healthcheckNamespace,
    String identitySetId,
    String identityAliasHealthcheckUsername,
    int portOverride,
    boolean discoveryEnabled,
    String discoveryUsername,
    boolean allowResourceRoleBypass,
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
    public KubernetesServiceAccount {
        hostname = hostname == null ? "" : hostname;
        token = token == null ? "" : token;
        healthcheckNamespace = healthcheckNamespace == null ? "" : healthcheckNamespace;
        identitySetId = identitySetId == null ? "" : identitySetId;
        identityAliasHealthcheckUsername = identityAliasHealthcheckUsername == null ? "" : identityAliasHealthcheckUsername;
        discoveryUsername = discoveryUsername == null ? "" : discoveryUsername;
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
        return "kubernetes_service_account";
    }

    @Override
    public void write(Writer out) {
        out.nested(804, this::writeFields);
    }

    private void writeFields(Writer out) {
        out.text(1, hostname);
        out.integer(2, port);
        out.text(3, token);
        out.text(4, healthcheckNamespace);
        out.text(5, identitySetId);
        out.text(6, identityAliasHealthcheckUsername);
        out.integer(7, portOverride);
        out.bool(11, discoveryEnabled);
        out.text(12, discoveryUsername);
        out.bool(13, allowResourceRoleBypass);
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
        builder.port = port;
        builder.token = token;
        builder.healthcheckNamespace = healthcheckNamespace;
        builder.identitySetId = identitySetId;
        builder.identityAliasHealthcheckUsername = identityAliasHealthcheckUsername;
        builder.portOverride = portOverride;
        builder.discoveryEnabled = discoveryEnabled;
        builder.discoveryUsername = discoveryUsername;
        builder.allowResourceRoleBypass = allowResourceRoleBypass;
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
    public static KubernetesServiceAccount read(Reader in) {
        var builder = new Builder();
        while (in.next()) {
            switch (in.number()) {
                case 1 -> builder.hostname = in.text();
                case 2 -> builder.port = (int) in.integer();
                case 3 -> builder.token = in.text();
                case 4 -> builder.healthcheckNamespace = in.text();
                case 5 -> builder.identitySetId = in.text();
                case 6 -> builder.identityAliasHealthcheckUsername = in.text();
                case 7 -> builder.portOverride = (int) in.integer();
                case 11 -> builder.discoveryEnabled = in.bool();
                case 12 -> builder.discoveryUsername = in.text();
                case 13 -> builder.allowResourceRoleBypass = in.bool();
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
        return "KubernetesServiceAccount[" + String.join(", ", "hostname=" + hostname, "port=" + port, "token=…", "healthcheckNamespace=" + healthcheckNamespace, "identitySetId=" + identitySetId, "identityAliasHealthcheckUsername=" + identityAliasHealthcheckUsername, "portOverride=" + portOverride, "discoveryEnabled=" + discoveryEnabled, "discoveryUsername=" + discoveryUsername, "allowResourceRoleBypass=" + allowResourceRoleBypass, "id=" + id, "name=" + name, "healthy=" + healthy, "tags=" + tags, "secretStoreId=" + secretStoreId, "egressFilter=" + egressFilter, "bindInterface=" + bindInterface, "subdomain=" + subdomain, "proxyClusterId=" + proxyClusterId) + "]";
    }

    /** Makes a {@link KubernetesServiceAccount}. */
    public static final class Builder {
        private String hostname = "";
        private int port = 0;
        private String token = "";
        private String healthcheckNamespace = "";
        private String identitySetId = "";
        private String identityAliasHealthcheckUsername = "";
        private int portOverride = 0;
        private boolean discoveryEnabled = false;
        private String discoveryUsername = "";
        private boolean allowResourceRoleBypass = false;
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

        /** Port. Required. */
        public Builder port(int port) { this.port = port; return this; }

        /** Token. Required. A secret: it is never printed. Accepted and never returned. */
        public Builder token(String token) { this.token = token; return this; }

        /** Healthcheck namespace. The server chooses it where it is not given. */
        public Builder healthcheckNamespace(String healthcheckNamespace) { this.healthcheckNamespace = healthcheckNamespace; return this; }

        /** Identity set id. Names a identity set: by its id, or by its name where it is written. */
        public Builder identitySetId(String identitySetId) { this.identitySetId = identitySetId; return this; }

        /**
         * Identity set id. Names a identity set: by its id, or by its name where it is written. By id, or by name
         * where it is written.
         */
        public Builder identitySet(String identitySet) { this.identitySetId = identitySet; return this; }

        /** Identity set id. Names a identity set: by its id, or by its name where it is written. */
        public Builder identitySet(Entity identitySet) { this.identitySetId = Values.id("identitySet", identitySet); return this; }

        /** Identity alias healthcheck username. Required. */
        public Builder identityAliasHealthcheckUsername(String identityAliasHealthcheckUsername) { this.identityAliasHealthcheckUsername = identityAliasHealthcheckUsername; return this; }

        /** Port override. The server chooses it where it is not given. */
        public Builder portOverride(int portOverride) { this.portOverride = portOverride; return this; }

        /** Discovery enabled. */
        public Builder discoveryEnabled(boolean discoveryEnabled) { this.discoveryEnabled = discoveryEnabled; return this; }

        /** Discovery username. Required. */
        public Builder discoveryUsername(String discoveryUsername) { this.discoveryUsername = discoveryUsername; return this; }

        /** Allow resource role bypass. */
        public Builder allowResourceRoleBypass(boolean allowResourceRoleBypass) { this.allowResourceRoleBypass = allowResourceRoleBypass; return this; }

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
        public KubernetesServiceAccount build() { return new KubernetesServiceAccount(hostname, port, token, healthcheckNamespace, identitySetId, identityAliasHealthcheckUsername, portOverride, discoveryEnabled, discoveryUsername, allowResourceRoleBypass, id, name, healthy, tags, secretStoreId, egressFilter, bindInterface, subdomain, proxyClusterId); }
    }
}
