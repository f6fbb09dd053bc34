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
 * A resource of the kind {@code HTTPBasicAuth}.
 *
 * <p>Made by its builder.
 */
public record HTTPBasicAuth(
    String url,
    String healthcheckPath,
    String username,
    String password,
    String headersBlacklist,
    String defaultPath,
    String subdomain,
    String hostOverride,
    boolean tlsRequired,
    int portOverride,
    CustomHeaders customHeaders,
    boolean tlsInsecure,
    String tlsCert,
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
    public HTTPBasicAuth {
        url = url == null ? "" : url;
        healthcheckPath = healthcheckPath == null ? "" : healthcheckPath;
        username = username == null ? "" : username;
        password = password == null ? "" : password;
        headersBlacklist = headersBlacklist == null ? "" : headersBlacklist;
        defaultPath = defaultPath == null ? "" : defaultPath;
        subdomain = subdomain == null ? "" : subdomain;
        hostOverride = hostOverride == null ? "" : hostOverride;
        tlsCert = tlsCert == null ? "" : tlsCert;
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
        return "http_basic_auth";
    }

    @Override
    public void write(Writer out) {
        out.nested(700, this::writeFields);
    }

    private void writeFields(Writer out) {
        out.text(1, url);
        out.text(2, healthcheckPath);
        out.text(3, username);
        out.text(4, password);
        out.text(5, headersBlacklist);
        out.text(6, defaultPath);
        out.text(7, subdomain);
        out.text(8, hostOverride);
        out.bool(10, tlsRequired);
        out.integer(12, portOverride);
        out.message(13, customHeaders);
        out.bool(14, tlsInsecure);
        out.text(15, tlsCert);
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
        builder.url = url;
        builder.healthcheckPath = healthcheckPath;
        builder.username = username;
        builder.password = password;
        builder.headersBlacklist = headersBlacklist;
        builder.defaultPath = defaultPath;
        builder.subdomain = subdomain;
        builder.hostOverride = hostOverride;
        builder.tlsRequired = tlsRequired;
        builder.portOverride = portOverride;
        builder.customHeaders = customHeaders;
        builder.tlsInsecure = tlsInsecure;
        builder.tlsCert = tlsCert;
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
    public static HTTPBasicAuth read(Reader in) {
        var builder = new Builder();
        while (in.next()) {
            switch (in.number()) {
                case 1 -> builder.url = in.text();
                case 2 -> builder.healthcheckPath = in.text();
                case 3 -> builder.username = in.text();
                case 4 -> builder.password = in.text();
                case 5 -> builder.headersBlacklist = in.text();
                case 6 -> builder.defaultPath = in.text();
                case 7 -> builder.subdomain = in.text();
                case 8 -> builder.hostOverride = in.text();
                case 10 -> builder.tlsRequired = in.bool();
                case 12 -> builder.portOverride = (int) in.integer();
                case 13 -> builder.customHeaders = CustomHeaders.read(in.message());
                case 14 -> builder.tlsInsecure = in.bool();
                case 15 -> builder.tlsCert = in.text();
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
        return "HTTPBasicAuth[" + String.join(", ", "url=" + url, "healthcheckPath=" + healthcheckPath, "username=" + username, "password=…", "headersBlacklist=" + headersBlacklist, "defaultPath=" + defaultPath, "subdomain=" + subdomain, "hostOverride=" + hostOverride, "tlsRequired=" + tlsRequired, "portOverride=" + portOverride, "customHeaders=" + customHeaders, "tlsInsecure=" + tlsInsecure, "tlsCert=…", "id=" + id, "name=" + name, "healthy=" + healthy, "tags=" + tags, "secretStoreId=" + secretStoreId, "egressFilter=" + egressFilter, "bindInterface=" + bindInterface, "proxyClusterId=" + proxyClusterId) + "]";
    }

    /** Makes a {@link HTTPBasicAuth}. */
    public static final class Builder {
        private String url = "";
        private String healthcheckPath = "";
        private String username = "";
        private String password = "";
        private String headersBlacklist = "";
        private String defaultPath = "";
        private String subdomain = "";
        private String hostOverride = "";
        private boolean tlsRequired = false;
        private int portOverride = 0;
        private CustomHeaders customHeaders;
        private boolean tlsInsecure = false;
        private String tlsCert = "";
        private String id = "";
        private String name = "";
        private boolean healthy = false;
        private Map<String, String> tags = Map.of();
        private String secretStoreId = "";
        private String egressFilter = "";
        private String bindInterface = "";
        private String proxyClusterId = "";

        private Builder() {}

        /** Url. Required. */
        public Builder url(String url) { this.url = url; return this; }

        /** Healthcheck path. Required. */
        public Builder healthcheckPath(String healthcheckPath) { this.healthcheckPath = healthcheckPath; return this; }

        /** Username. */
        public Builder username(String username) { this.username = username; return this; }

        /** Password. A secret: it is never printed. Accepted and never returned. */
        public Builder password(String password) { this.password = password; return this; }

        /** Headers blacklist. */
        public Builder headersBlacklist(String headersBlacklist) { this.headersBlacklist = headersBlacklist; return this; }

        /** Default path. */
        public Builder defaultPath(String defaultPath) { this.defaultPath = defaultPath; return this; }

        /** Subdomain. Required. */
        public Builder subdomain(String subdomain) { this.subdomain = subdomain; return this; }

        /** Host override. */
        public Builder hostOverride(String hostOverride) { this.hostOverride = hostOverride; return this; }

        /** Tls required. */
        public Builder tlsRequired(boolean tlsRequired) { this.tlsRequired = tlsRequired; return this; }

        /** Port override. The server chooses it where it is not given. */
        public Builder portOverride(int portOverride) { this.portOverride = portOverride; return this; }

        /** Custom headers. */
        public Builder customHeaders(CustomHeaders customHeaders) { this.customHeaders = customHeaders; return this; }

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
        public HTTPBasicAuth build() { return new HTTPBasicAuth(url, healthcheckPath, username, password, headersBlacklist, defaultPath, subdomain, hostOverride, tlsRequired, portOverride, customHeaders, tlsInsecure, tlsCert, id, name, healthy, tags, secretStoreId, egressFilter, bindInterface, proxyClusterId); }
    }
}
