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
 * A resource of the kind {@code GoogleGroups}.
 *
 * <p>Made by its builder.
 */
public record GoogleGroups(
    String domain,
    String privilegeLevels,
    String identitySetId,
    boolean discoveryEnabled,
    String groupEmails,
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
    public GoogleGroups {
        domain = domain == null ? "" : domain;
        privilegeLevels = privilegeLevels == null ? "" : privilegeLevels;
        identitySetId = identitySetId == null ? "" : identitySetId;
        groupEmails = groupEmails == null ? "" : groupEmails;
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
        return "google_groups";
    }

    @Override
    public void write(Writer out) {
        out.nested(5000, this::writeFields);
    }

    private void writeFields(Writer out) {
        out.text(1, domain);
        out.text(2, privilegeLevels);
        out.text(3, identitySetId);
        out.bool(4, discoveryEnabled);
        out.text(5, groupEmails);
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
        builder.domain = domain;
        builder.privilegeLevels = privilegeLevels;
        builder.identitySetId = identitySetId;
        builder.discoveryEnabled = discoveryEnabled;
        builder.groupEmails = groupEmails;
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
    public static GoogleGroups read(Reader in) {
        var builder = new Builder();
        while (in.next()) {
            switch (in.number()) {
                case 1 -> builder.domain = in.text();
                case 2 -> builder.privilegeLevels = in.text();
                case 3 -> builder.identitySetId = in.text();
                case 4 -> builder.discoveryEnabled = in.bool();
                case 5 -> builder.groupEmails = in.text();
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

    /** Makes a {@link GoogleGroups}. */
    public static final class Builder {
        private String domain = "";
        private String privilegeLevels = "";
        private String identitySetId = "";
        private boolean discoveryEnabled = false;
        private String groupEmails = "";
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

        /** Domain. Required. */
        public Builder domain(String domain) { this.domain = domain; return this; }

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

        /** Discovery enabled. */
        public Builder discoveryEnabled(boolean discoveryEnabled) { this.discoveryEnabled = discoveryEnabled; return this; }

        /** Group emails. */
        public Builder groupEmails(String groupEmails) { this.groupEmails = groupEmails; return this; }

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
        public GoogleGroups build() { return new GoogleGroups(domain, privilegeLevels, identitySetId, discoveryEnabled, groupEmails, id, name, healthy, tags, secretStoreId, egressFilter, bindInterface, subdomain, proxyClusterId); }
    }
}
