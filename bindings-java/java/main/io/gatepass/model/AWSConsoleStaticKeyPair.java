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
 * A resource of the kind {@code AWSConsoleStaticKeyPair}.
 *
 * <p>Made by its builder.
 */
public record AWSConsoleStaticKeyPair(
    String accessKey,
    String secretAccessKey,
    String region,
    String roleArn,
    String roleExternalId,
    int sessionExpiry,
    String subdomain,
    int portOverride,
    String identitySetId,
    String identityAliasHealthcheckUsername,
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
    public AWSConsoleStaticKeyPair {
        accessKey = accessKey == null ? "" : accessKey;
        secretAccessKey = secretAccessKey == null ? "" : secretAccessKey;
        region = region == null ? "" : region;
        roleArn = roleArn == null ? "" : roleArn;
        roleExternalId = roleExternalId == null ? "" : roleExternalId;
        subdomain = subdomain == null ? "" : subdomain;
        identitySetId = identitySetId == null ? "" : identitySetId;
        identityAliasHealthcheckUsername = identityAliasHealthcheckUsername == null ? "" : identityAliasHealthcheckUsername;
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
        return "aws_console_static_key_pair";
    }

    @Override
    public void write(Writer out) {
        out.nested(3001, this::writeFields);
    }

    private void writeFields(Writer out) {
        out.text(1, accessKey);
        out.text(2, secretAccessKey);
        out.text(3, region);
        out.text(4, roleArn);
        out.text(5, roleExternalId);
        out.integer(6, sessionExpiry);
        out.text(7, subdomain);
        out.integer(8, portOverride);
        out.text(9, identitySetId);
        out.text(10, identityAliasHealthcheckUsername);
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
        builder.accessKey = accessKey;
        builder.secretAccessKey = secretAccessKey;
        builder.region = region;
        builder.roleArn = roleArn;
        builder.roleExternalId = roleExternalId;
        builder.sessionExpiry = sessionExpiry;
        builder.subdomain = subdomain;
        builder.portOverride = portOverride;
        builder.identitySetId = identitySetId;
        builder.identityAliasHealthcheckUsername = identityAliasHealthcheckUsername;
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
    public static AWSConsoleStaticKeyPair read(Reader in) {
        var builder = new Builder();
        while (in.next()) {
            switch (in.number()) {
                case 1 -> builder.accessKey = in.text();
                case 2 -> builder.secretAccessKey = in.text();
                case 3 -> builder.region = in.text();
                case 4 -> builder.roleArn = in.text();
                case 5 -> builder.roleExternalId = in.text();
                case 6 -> builder.sessionExpiry = (int) in.integer();
                case 7 -> builder.subdomain = in.text();
                case 8 -> builder.portOverride = (int) in.integer();
                case 9 -> builder.identitySetId = in.text();
                case 10 -> builder.identityAliasHealthcheckUsername = in.text();
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

    /** Shows no secret. */
    @Override
    public String toString() {
        return "AWSConsoleStaticKeyPair[" + String.join(", ", "accessKey=" + accessKey, "secretAccessKey=…", "region=" + region, "roleArn=" + roleArn, "roleExternalId=" + roleExternalId, "sessionExpiry=" + sessionExpiry, "subdomain=" + subdomain, "portOverride=" + portOverride, "identitySetId=" + identitySetId, "identityAliasHealthcheckUsername=" + identityAliasHealthcheckUsername, "useHttps=" + useHttps, "id=" + id, "name=" + name, "healthy=" + healthy, "tags=" + tags, "secretStoreId=" + secretStoreId, "egressFilter=" + egressFilter, "bindInterface=" + bindInterface, "proxyClusterId=" + proxyClusterId) + "]";
    }

    /** Makes a {@link AWSConsoleStaticKeyPair}. */
    public static final class Builder {
        private String accessKey = "";
        private String secretAccessKey = "";
        private String region = "";
        private String roleArn = "";
        private String roleExternalId = "";
        private int sessionExpiry = 0;
        private String subdomain = "";
        private int portOverride = 0;
        private String identitySetId = "";
        private String identityAliasHealthcheckUsername = "";
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

        /** Access key. Required. */
        public Builder accessKey(String accessKey) { this.accessKey = accessKey; return this; }

        /** Secret access key. Required. A secret: it is never printed. Accepted and never returned. */
        public Builder secretAccessKey(String secretAccessKey) { this.secretAccessKey = secretAccessKey; return this; }

        /** Region. Required. */
        public Builder region(String region) { this.region = region; return this; }

        /** Role arn. Required. */
        public Builder roleArn(String roleArn) { this.roleArn = roleArn; return this; }

        /** Role external id. */
        public Builder roleExternalId(String roleExternalId) { this.roleExternalId = roleExternalId; return this; }

        /** Session expiry. */
        public Builder sessionExpiry(int sessionExpiry) { this.sessionExpiry = sessionExpiry; return this; }

        /** Subdomain. Required. */
        public Builder subdomain(String subdomain) { this.subdomain = subdomain; return this; }

        /** Port override. The server chooses it where it is not given. */
        public Builder portOverride(int portOverride) { this.portOverride = portOverride; return this; }

        /** Identity set id. Names a identity set: by its id, or by its name where it is written. */
        public Builder identitySetId(String identitySetId) { this.identitySetId = identitySetId; return this; }

        /**
         * Identity set id. Names a identity set: by its id, or by its name where it is written. By id, or by name
         * where it is written.
         */
        public Builder identitySet(String identitySet) { this.identitySetId = identitySet; return this; }

        /** Identity set id. Names a identity set: by its id, or by its name where it is written. */
        public Builder identitySet(Entity identitySet) { this.identitySetId = Values.id("identitySet", identitySet); return this; }

        /** Identity alias healthcheck username. */
        public Builder identityAliasHealthcheckUsername(String identityAliasHealthcheckUsername) { this.identityAliasHealthcheckUsername = identityAliasHealthcheckUsername; return this; }

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
        public AWSConsoleStaticKeyPair build() { return new AWSConsoleStaticKeyPair(accessKey, secretAccessKey, region, roleArn, roleExternalId, sessionExpiry, subdomain, portOverride, identitySetId, identityAliasHealthcheckUsername, useHttps, id, name, healthy, tags, secretStoreId, egressFilter, bindInterface, proxyClusterId); }
    }
}
