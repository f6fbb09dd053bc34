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
 * A secret engine of the kind {@code ActiveDirectoryEngine}.
 *
 * <p>Made by its builder.
 */
public record ActiveDirectoryEngine(
    String id,
    String name,
    String secretStoreId,
    String secretStoreRootPath,
    Map<String, String> tags,
    Bytes publicKey,
    int keyRotationIntervalDays,
    String nodeSelector,
    String url,
    int connectionTimeout,
    int requestTimeout,
    boolean startTls,
    boolean insecureTls,
    String certificate,
    String binddn,
    String bindpass,
    String userdn,
    String upndomain,
    Duration afterReadTtl,
    Duration ttl,
    SecretEnginePolicy policy,
    boolean doNotValidateTimestamps,
    Duration maxBackoffDuration
) implements SecretEngine {
    /** What is not given is as what is not set; lists and maps are copied. */
    public ActiveDirectoryEngine {
        id = id == null ? "" : id;
        name = name == null ? "" : name;
        secretStoreId = secretStoreId == null ? "" : secretStoreId;
        secretStoreRootPath = secretStoreRootPath == null ? "" : secretStoreRootPath;
        tags = Values.copy(tags);
        publicKey = publicKey == null ? Bytes.EMPTY : publicKey;
        nodeSelector = nodeSelector == null ? "" : nodeSelector;
        url = url == null ? "" : url;
        certificate = certificate == null ? "" : certificate;
        binddn = binddn == null ? "" : binddn;
        bindpass = bindpass == null ? "" : bindpass;
        userdn = userdn == null ? "" : userdn;
        upndomain = upndomain == null ? "" : upndomain;
    }

    @Override
    public String kind() {
        return "active_directory";
    }

    @Override
    public void write(Writer out) {
        out.nested(332, this::writeFields);
    }

    private void writeFields(Writer out) {
        out.text(1, id);
        out.text(2, name);
        out.text(5, secretStoreId);
        out.text(6, secretStoreRootPath);
        out.tags(7, tags);
        out.bytes(8, publicKey);
        out.integer(9, keyRotationIntervalDays);
        out.text(10, nodeSelector);
        out.text(102, url);
        out.unsigned(103, connectionTimeout);
        out.unsigned(104, requestTimeout);
        out.bool(105, startTls);
        out.bool(106, insecureTls);
        out.text(107, certificate);
        out.text(108, binddn);
        out.text(109, bindpass);
        out.text(1010, userdn);
        out.text(1011, upndomain);
        out.duration(1012, afterReadTtl);
        out.duration(1013, ttl);
        out.message(1014, policy);
        out.bool(1015, doNotValidateTimestamps);
        out.duration(1016, maxBackoffDuration);
    }

    /** Begins a new one. */
    public static Builder builder() { return new Builder(); }

    /** Begins another one with the same values. */
    public Builder toBuilder() {
        var builder = new Builder();
        builder.id = id;
        builder.name = name;
        builder.secretStoreId = secretStoreId;
        builder.secretStoreRootPath = secretStoreRootPath;
        builder.tags = tags;
        builder.publicKey = publicKey;
        builder.keyRotationIntervalDays = keyRotationIntervalDays;
        builder.nodeSelector = nodeSelector;
        builder.url = url;
        builder.connectionTimeout = connectionTimeout;
        builder.requestTimeout = requestTimeout;
        builder.startTls = startTls;
        builder.insecureTls = insecureTls;
        builder.certificate = certificate;
        builder.binddn = binddn;
        builder.bindpass = bindpass;
        builder.userdn = userdn;
        builder.upndomain = upndomain;
        builder.afterReadTtl = afterReadTtl;
        builder.ttl = ttl;
        builder.policy = policy;
        builder.doNotValidateTimestamps = doNotValidateTimestamps;
        builder.maxBackoffDuration = maxBackoffDuration;
        return builder;
    }

    /** Reads one. @hidden */
    public static ActiveDirectoryEngine read(Reader in) {
        var builder = new Builder();
        while (in.next()) {
            switch (in.number()) {
                case 1 -> builder.id = in.text();
                case 2 -> builder.name = in.text();
                case 5 -> builder.secretStoreId = in.text();
                case 6 -> builder.secretStoreRootPath = in.text();
                case 7 -> builder.tags = in.tags();
                case 8 -> builder.publicKey = in.bytes();
                case 9 -> builder.keyRotationIntervalDays = (int) in.integer();
                case 10 -> builder.nodeSelector = in.text();
                case 102 -> builder.url = in.text();
                case 103 -> builder.connectionTimeout = (int) in.integer();
                case 104 -> builder.requestTimeout = (int) in.integer();
                case 105 -> builder.startTls = in.bool();
                case 106 -> builder.insecureTls = in.bool();
                case 107 -> builder.certificate = in.text();
                case 108 -> builder.binddn = in.text();
                case 109 -> builder.bindpass = in.text();
                case 1010 -> builder.userdn = in.text();
                case 1011 -> builder.upndomain = in.text();
                case 1012 -> builder.afterReadTtl = in.duration();
                case 1013 -> builder.ttl = in.duration();
                case 1014 -> builder.policy = SecretEnginePolicy.read(in.message());
                case 1015 -> builder.doNotValidateTimestamps = in.bool();
                case 1016 -> builder.maxBackoffDuration = in.duration();
                default -> in.skip();
            }
        }
        return builder.build();
    }

    /** Shows no secret. */
    @Override
    public String toString() {
        return "ActiveDirectoryEngine[" + String.join(", ", "id=" + id, "name=" + name, "secretStoreId=" + secretStoreId, "secretStoreRootPath=" + secretStoreRootPath, "tags=" + tags, "publicKey=" + publicKey, "keyRotationIntervalDays=" + keyRotationIntervalDays, "nodeSelector=" + nodeSelector, "url=" + url, "connectionTimeout=" + connectionTimeout, "requestTimeout=" + requestTimeout, "startTls=" + startTls, "insecureTls=" + insecureTls, "certificate=" + certificate, "binddn=" + binddn, "bindpass=…", "userdn=" + userdn, "upndomain=" + upndomain, "afterReadTtl=" + afterReadTtl, "ttl=" + ttl, "policy=" + policy, "doNotValidateTimestamps=" + doNotValidateTimestamps, "maxBackoffDuration=" + maxBackoffDuration) + "]";
    }

    /** Makes a {@link ActiveDirectoryEngine}. */
    public static final class Builder {
        private String id = "";
        private String name = "";
        private String secretStoreId = "";
        private String secretStoreRootPath = "";
        private Map<String, String> tags = Map.of();
        private Bytes publicKey = Bytes.EMPTY;
        private int keyRotationIntervalDays = 0;
        private String nodeSelector = "";
        private String url = "";
        private int connectionTimeout = 0;
        private int requestTimeout = 0;
        private boolean startTls = false;
        private boolean insecureTls = false;
        private String certificate = "";
        private String binddn = "";
        private String bindpass = "";
        private String userdn = "";
        private String upndomain = "";
        private Duration afterReadTtl;
        private Duration ttl;
        private SecretEnginePolicy policy;
        private boolean doNotValidateTimestamps = false;
        private Duration maxBackoffDuration;

        private Builder() {}

        /** Id. Set by the server. */
        public Builder id(String id) { this.id = id; return this; }

        /** Name. Required. */
        public Builder name(String name) { this.name = name; return this; }

        /** Secret store id. Required. Names a secret store: by its id, or by its name where it is written. */
        public Builder secretStoreId(String secretStoreId) { this.secretStoreId = secretStoreId; return this; }

        /**
         * Secret store id. Required. Names a secret store: by its id, or by its name where it is written. By id, or
         * by name where it is written.
         */
        public Builder secretStore(String secretStore) { this.secretStoreId = secretStore; return this; }

        /** Secret store id. Required. Names a secret store: by its id, or by its name where it is written. */
        public Builder secretStore(Entity secretStore) { this.secretStoreId = Values.id("secretStore", secretStore); return this; }

        /** Secret store root path. Required. */
        public Builder secretStoreRootPath(String secretStoreRootPath) { this.secretStoreRootPath = secretStoreRootPath; return this; }

        /** Tags. */
        public Builder tags(Map<String, String> tags) { this.tags = tags; return this; }

        /** Public key. Set by the server. */
        public Builder publicKey(Bytes publicKey) { this.publicKey = publicKey; return this; }

        /** Key rotation interval days. */
        public Builder keyRotationIntervalDays(int keyRotationIntervalDays) { this.keyRotationIntervalDays = keyRotationIntervalDays; return this; }

        /** Node selector. */
        public Builder nodeSelector(String nodeSelector) { this.nodeSelector = nodeSelector; return this; }

        /** Url. Required. */
        public Builder url(String url) { this.url = url; return this; }

        /** Connection timeout. */
        public Builder connectionTimeout(int connectionTimeout) { this.connectionTimeout = connectionTimeout; return this; }

        /** Request timeout. */
        public Builder requestTimeout(int requestTimeout) { this.requestTimeout = requestTimeout; return this; }

        /** Start tls. */
        public Builder startTls(boolean startTls) { this.startTls = startTls; return this; }

        /** Insecure tls. */
        public Builder insecureTls(boolean insecureTls) { this.insecureTls = insecureTls; return this; }

        /** Certificate. */
        public Builder certificate(String certificate) { this.certificate = certificate; return this; }

        /** Binddn. Required. */
        public Builder binddn(String binddn) { this.binddn = binddn; return this; }

        /** Bindpass. Required. A secret: it is never printed. */
        public Builder bindpass(String bindpass) { this.bindpass = bindpass; return this; }

        /** Userdn. */
        public Builder userdn(String userdn) { this.userdn = userdn; return this; }

        /** Upndomain. */
        public Builder upndomain(String upndomain) { this.upndomain = upndomain; return this; }

        /** After read ttl. */
        public Builder afterReadTtl(Duration afterReadTtl) { this.afterReadTtl = afterReadTtl; return this; }

        /** Ttl. */
        public Builder ttl(Duration ttl) { this.ttl = ttl; return this; }

        /** Policy. */
        public Builder policy(SecretEnginePolicy policy) { this.policy = policy; return this; }

        /** Do not validate timestamps. */
        public Builder doNotValidateTimestamps(boolean doNotValidateTimestamps) { this.doNotValidateTimestamps = doNotValidateTimestamps; return this; }

        /** Max backoff duration. */
        public Builder maxBackoffDuration(Duration maxBackoffDuration) { this.maxBackoffDuration = maxBackoffDuration; return this; }

        /** What was told. */
        public ActiveDirectoryEngine build() { return new ActiveDirectoryEngine(id, name, secretStoreId, secretStoreRootPath, tags, publicKey, keyRotationIntervalDays, nodeSelector, url, connectionTimeout, requestTimeout, startTls, insecureTls, certificate, binddn, bindpass, userdn, upndomain, afterReadTtl, ttl, policy, doNotValidateTimestamps, maxBackoffDuration); }
    }
}
