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
 * A secret engine of the kind {@code PostgresEngine}.
 *
 * <p>Made by its builder.
 */
public record PostgresEngine(
    String id,
    String name,
    String secretStoreId,
    String secretStoreRootPath,
    Map<String, String> tags,
    Bytes publicKey,
    int keyRotationIntervalDays,
    String nodeSelector,
    String hostname,
    String username,
    String password,
    int port,
    Duration afterReadTtl,
    Duration ttl,
    SecretEnginePolicy policy,
    String database,
    boolean tls
) implements SecretEngine {
    /** What is not given is as what is not set; lists and maps are copied. */
    public PostgresEngine {
        id = id == null ? "" : id;
        name = name == null ? "" : name;
        secretStoreId = secretStoreId == null ? "" : secretStoreId;
        secretStoreRootPath = secretStoreRootPath == null ? "" : secretStoreRootPath;
        tags = Values.copy(tags);
        publicKey = publicKey == null ? Bytes.EMPTY : publicKey;
        nodeSelector = nodeSelector == null ? "" : nodeSelector;
        hostname = hostname == null ? "" : hostname;
        username = username == null ? "" : username;
        password = password == null ? "" : password;
        database = database == null ? "" : database;
    }

    @Override
    public String kind() {
        return "postgres";
    }

    @Override
    public void write(Writer out) {
        out.nested(333, this::writeFields);
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
        out.text(101, hostname);
        out.text(102, username);
        out.text(103, password);
        out.unsigned(104, port);
        out.duration(105, afterReadTtl);
        out.duration(106, ttl);
        out.message(107, policy);
        out.text(108, database);
        out.bool(109, tls);
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
        builder.hostname = hostname;
        builder.username = username;
        builder.password = password;
        builder.port = port;
        builder.afterReadTtl = afterReadTtl;
        builder.ttl = ttl;
        builder.policy = policy;
        builder.database = database;
        builder.tls = tls;
        return builder;
    }

    /** Reads one. @hidden */
    public static PostgresEngine read(Reader in) {
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
                case 101 -> builder.hostname = in.text();
                case 102 -> builder.username = in.text();
                case 103 -> builder.password = in.text();
                case 104 -> builder.port = (int) in.integer();
                case 105 -> builder.afterReadTtl = in.duration();
                case 106 -> builder.ttl = in.duration();
                case 107 -> builder.policy = SecretEnginePolicy.read(in.message());
                case 108 -> builder.database = in.text();
                case 109 -> builder.tls = in.bool();
                default -> in.skip();
            }
        }
        return builder.build();
    }

    /** Shows no secret. */
    @Override
    public String toString() {
        return "PostgresEngine[" + String.join(", ", "id=" + id, "name=" + name, "secretStoreId=" + secretStoreId, "secretStoreRootPath=" + secretStoreRootPath, "tags=" + tags, "publicKey=" + publicKey, "keyRotationIntervalDays=" + keyRotationIntervalDays, "nodeSelector=" + nodeSelector, "hostname=" + hostname, "username=" + username, "password=…", "port=" + port, "afterReadTtl=" + afterReadTtl, "ttl=" + ttl, "policy=" + policy, "database=" + database, "tls=" + tls) + "]";
    }

    /** Makes a {@link PostgresEngine}. */
    public static final class Builder {
        private String id = "";
        private String name = "";
        private String secretStoreId = "";
        private String secretStoreRootPath = "";
        private Map<String, String> tags = Map.of();
        private Bytes publicKey = Bytes.EMPTY;
        private int keyRotationIntervalDays = 0;
        private String nodeSelector = "";
        private String hostname = "";
        private String username = "";
        private String password = "";
        private int port = 0;
        private Duration afterReadTtl;
        private Duration ttl;
        private SecretEnginePolicy policy;
        private String database = "";
        private boolean tls = false;

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

        /** Hostname. Required. */
        public Builder hostname(String hostname) { this.hostname = hostname; return this; }

        /** Username. Required. */
        public Builder username(String username) { this.username = username; return this; }

        /** Password. Required. A secret: it is never printed. */
        public Builder password(String password) { this.password = password; return this; }

        /** Port. Required. */
        public Builder port(int port) { this.port = port; return this; }

        /** After read ttl. */
        public Builder afterReadTtl(Duration afterReadTtl) { this.afterReadTtl = afterReadTtl; return this; }

        /** Ttl. */
        public Builder ttl(Duration ttl) { this.ttl = ttl; return this; }

        /** Policy. */
        public Builder policy(SecretEnginePolicy policy) { this.policy = policy; return this; }

        /** Database. Required. */
        public Builder database(String database) { this.database = database; return this; }

        /** Tls. */
        public Builder tls(boolean tls) { this.tls = tls; return this; }

        /** What was told. */
        public PostgresEngine build() { return new PostgresEngine(id, name, secretStoreId, secretStoreRootPath, tags, publicKey, keyRotationIntervalDays, nodeSelector, hostname, username, password, port, afterReadTtl, ttl, policy, database, tls); }
    }
}
