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
 * A resource of the kind {@code MCPGatewayOAuthDCR}.
 *
 * <p>Made by its builder.
 */
public record MCPGatewayOAuthDCR(
    int portOverride,
    String oauthAuthEndpoint,
    String oauthTokenEndpoint,
    String oauthRegisterEndpoint,
    String oauthScopes,
    String url,
    boolean tlsInsecure,
    String tlsCert,
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
    public MCPGatewayOAuthDCR {
        oauthAuthEndpoint = oauthAuthEndpoint == null ? "" : oauthAuthEndpoint;
        oauthTokenEndpoint = oauthTokenEndpoint == null ? "" : oauthTokenEndpoint;
        oauthRegisterEndpoint = oauthRegisterEndpoint == null ? "" : oauthRegisterEndpoint;
        oauthScopes = oauthScopes == null ? "" : oauthScopes;
        url = url == null ? "" : url;
        tlsCert = tlsCert == null ? "" : tlsCert;
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
        return "mcp_gateway_o_auth_dcr";
    }

    @Override
    public void write(Writer out) {
        out.nested(4701, this::writeFields);
    }

    private void writeFields(Writer out) {
        out.integer(4, portOverride);
        out.text(8, oauthAuthEndpoint);
        out.text(9, oauthTokenEndpoint);
        out.text(10, oauthRegisterEndpoint);
        out.text(12, oauthScopes);
        out.text(13, url);
        out.bool(14, tlsInsecure);
        out.text(15, tlsCert);
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
        builder.portOverride = portOverride;
        builder.oauthAuthEndpoint = oauthAuthEndpoint;
        builder.oauthTokenEndpoint = oauthTokenEndpoint;
        builder.oauthRegisterEndpoint = oauthRegisterEndpoint;
        builder.oauthScopes = oauthScopes;
        builder.url = url;
        builder.tlsInsecure = tlsInsecure;
        builder.tlsCert = tlsCert;
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
    public static MCPGatewayOAuthDCR read(Reader in) {
        var builder = new Builder();
        while (in.next()) {
            switch (in.number()) {
                case 4 -> builder.portOverride = (int) in.integer();
                case 8 -> builder.oauthAuthEndpoint = in.text();
                case 9 -> builder.oauthTokenEndpoint = in.text();
                case 10 -> builder.oauthRegisterEndpoint = in.text();
                case 12 -> builder.oauthScopes = in.text();
                case 13 -> builder.url = in.text();
                case 14 -> builder.tlsInsecure = in.bool();
                case 15 -> builder.tlsCert = in.text();
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
        return "MCPGatewayOAuthDCR[" + String.join(", ", "portOverride=" + portOverride, "oauthAuthEndpoint=" + oauthAuthEndpoint, "oauthTokenEndpoint=" + oauthTokenEndpoint, "oauthRegisterEndpoint=" + oauthRegisterEndpoint, "oauthScopes=" + oauthScopes, "url=" + url, "tlsInsecure=" + tlsInsecure, "tlsCert=…", "id=" + id, "name=" + name, "healthy=" + healthy, "tags=" + tags, "secretStoreId=" + secretStoreId, "egressFilter=" + egressFilter, "bindInterface=" + bindInterface, "subdomain=" + subdomain, "proxyClusterId=" + proxyClusterId) + "]";
    }

    /** Makes a {@link MCPGatewayOAuthDCR}. */
    public static final class Builder {
        private int portOverride = 0;
        private String oauthAuthEndpoint = "";
        private String oauthTokenEndpoint = "";
        private String oauthRegisterEndpoint = "";
        private String oauthScopes = "";
        private String url = "";
        private boolean tlsInsecure = false;
        private String tlsCert = "";
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

        /** Port override. The server chooses it where it is not given. */
        public Builder portOverride(int portOverride) { this.portOverride = portOverride; return this; }

        /** Oauth auth endpoint. Required. */
        public Builder oauthAuthEndpoint(String oauthAuthEndpoint) { this.oauthAuthEndpoint = oauthAuthEndpoint; return this; }

        /** Oauth token endpoint. Required. */
        public Builder oauthTokenEndpoint(String oauthTokenEndpoint) { this.oauthTokenEndpoint = oauthTokenEndpoint; return this; }

        /** Oauth register endpoint. Required. */
        public Builder oauthRegisterEndpoint(String oauthRegisterEndpoint) { this.oauthRegisterEndpoint = oauthRegisterEndpoint; return this; }

        /** Oauth scopes. */
        public Builder oauthScopes(String oauthScopes) { this.oauthScopes = oauthScopes; return this; }

        /** Url. Required. */
        public Builder url(String url) { this.url = url; return this; }

        /** Tls insecure. */
        public Builder tlsInsecure(boolean tlsInsecure) { this.tlsInsecure = tlsInsecure; return this; }

        /** Tls cert. A secret: it is never printed. Accepted and never returned. */
        public Builder tlsCert(String tlsCert) { this.tlsCert = tlsCert; return this; }

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
        public MCPGatewayOAuthDCR build() { return new MCPGatewayOAuthDCR(portOverride, oauthAuthEndpoint, oauthTokenEndpoint, oauthRegisterEndpoint, oauthScopes, url, tlsInsecure, tlsCert, id, name, healthy, tags, secretStoreId, egressFilter, bindInterface, subdomain, proxyClusterId); }
    }
}
