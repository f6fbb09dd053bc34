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
 * A resource of the kind {@code EntraID}.
 *
 * <p>Made by its builder.
 */
public record EntraID(
    String tenantId,
    String managementGroupId,
    String subscriptionId,
    String privilegeLevels,
    String identitySetId,
    String resourceGroupId,
    String groupNames,
    boolean discoveryEnabled,
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
    public EntraID {
        tenantId = tenantId == null ? "" : tenantId;
        managementGroupId = managementGroupId == null ? "" : managementGroupId;
        subscriptionId = subscriptionId == null ? "" : subscriptionId;
        privilegeLevels = privilegeLevels == null ? "" : privilegeLevels;
        identitySetId = identitySetId == null ? "" : identitySetId;
        resourceGroupId = resourceGroupId == null ? "" : resourceGroupId;
        groupNames = groupNames == null ? "" : groupNames;
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
        return "entra_id";
    }

    @Override
    public void write(Writer out) {
        out.nested(2803, this::writeFields);
    }

    private void writeFields(Writer out) {
        out.text(1, tenantId);
        out.text(2, managementGroupId);
        out.text(3, subscriptionId);
        out.text(4, privilegeLevels);
        out.text(5, identitySetId);
        out.text(6, resourceGroupId);
        out.text(7, groupNames);
        out.bool(8, discoveryEnabled);
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
        builder.tenantId = tenantId;
        builder.managementGroupId = managementGroupId;
        builder.subscriptionId = subscriptionId;
        builder.privilegeLevels = privilegeLevels;
        builder.identitySetId = identitySetId;
        builder.resourceGroupId = resourceGroupId;
        builder.groupNames = groupNames;
        builder.discoveryEnabled = discoveryEnabled;
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
    public static EntraID read(Reader in) {
        var builder = new Builder();
        while (in.next()) {
            switch (in.number()) {
                case 1 -> builder.tenantId = in.text();
                case 2 -> builder.managementGroupId = in.text();
                case 3 -> builder.subscriptionId = in.text();
                case 4 -> builder.privilegeLevels = in.text();
                case 5 -> builder.identitySetId = in.text();
                case 6 -> builder.resourceGroupId = in.text();
                case 7 -> builder.groupNames = in.text();
                case 8 -> builder.discoveryEnabled = in.bool();
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

    /** Makes a {@link EntraID}. */
    public static final class Builder {
        private String tenantId = "";
        private String managementGroupId = "";
        private String subscriptionId = "";
        private String privilegeLevels = "";
        private String identitySetId = "";
        private String resourceGroupId = "";
        private String groupNames = "";
        private boolean discoveryEnabled = false;
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

        /** Tenant id. Required. */
        public Builder tenantId(String tenantId) { this.tenantId = tenantId; return this; }

        /** Management group id. */
        public Builder managementGroupId(String managementGroupId) { this.managementGroupId = managementGroupId; return this; }

        /** Subscription id. */
        public Builder subscriptionId(String subscriptionId) { this.subscriptionId = subscriptionId; return this; }

        /** Privilege levels. Required. */
        public Builder privilegeLevels(String privilegeLevels) { this.privilegeLevels = privilegeLevels; return this; }

        /** Identity set id. Required. Names a identity set: by its id, or by its name where it is written. */
        public Builder identitySetId(String identitySetId) { this.identitySetId = identitySetId; return this; }

        /**
         * Identity set id. Required. Names a identity set: by its id, or by its name where it is written. By id, or
         * by name where it is written.
         */
        public Builder identitySet(String identitySet) { this.identitySetId = identitySet; return this; }

        /** Identity set id. Required. Names a identity set: by its id, or by its name where it is written. */
        public Builder identitySet(Entity identitySet) { this.identitySetId = Values.id("identitySet", identitySet); return this; }

        /** Resource group id. */
        public Builder resourceGroupId(String resourceGroupId) { this.resourceGroupId = resourceGroupId; return this; }

        /** Group names. */
        public Builder groupNames(String groupNames) { this.groupNames = groupNames; return this; }

        /** Discovery enabled. */
        public Builder discoveryEnabled(boolean discoveryEnabled) { this.discoveryEnabled = discoveryEnabled; return this; }

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
        public EntraID build() { return new EntraID(tenantId, managementGroupId, subscriptionId, privilegeLevels, identitySetId, resourceGroupId, groupNames, discoveryEnabled, id, name, healthy, tags, secretStoreId, egressFilter, bindInterface, subdomain, proxyClusterId); }
    }
}
