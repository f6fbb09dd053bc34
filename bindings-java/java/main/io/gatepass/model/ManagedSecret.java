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
 * Managed secret.
 *
 * <p>Made by its builder.
 */
public record ManagedSecret(
    String id,
    String name,
    String secretEngineId,
    Bytes value,
    String secretStorePath,
    ManagedSecretPolicy policy,
    Map<String, String> tags,
    Instant lastRotatedAt,
    Instant expiresAt,
    String config,
    boolean lockRequired
) implements Entity {
    /** What is not given is as what is not set; lists and maps are copied. */
    public ManagedSecret {
        id = id == null ? "" : id;
        name = name == null ? "" : name;
        secretEngineId = secretEngineId == null ? "" : secretEngineId;
        value = value == null ? Bytes.EMPTY : value;
        secretStorePath = secretStorePath == null ? "" : secretStorePath;
        tags = Values.copy(tags);
        config = config == null ? "" : config;
    }

    @Override
    public void write(Writer out) {
        out.text(1, id);
        out.text(2, name);
        out.text(3, secretEngineId);
        out.bytes(4, value);
        out.text(5, secretStorePath);
        out.message(6, policy);
        out.tags(7, tags);
        out.instant(8, lastRotatedAt);
        out.instant(9, expiresAt);
        out.text(10, config);
        out.bool(11, lockRequired);
    }

    /** Begins a new one. */
    public static Builder builder() { return new Builder(); }

    /** Begins another one with the same values. */
    public Builder toBuilder() {
        var builder = new Builder();
        builder.id = id;
        builder.name = name;
        builder.secretEngineId = secretEngineId;
        builder.value = value;
        builder.secretStorePath = secretStorePath;
        builder.policy = policy;
        builder.tags = tags;
        builder.lastRotatedAt = lastRotatedAt;
        builder.expiresAt = expiresAt;
        builder.config = config;
        builder.lockRequired = lockRequired;
        return builder;
    }

    /** Reads one. @hidden */
    public static ManagedSecret read(Reader in) {
        var builder = new Builder();
        while (in.next()) {
            switch (in.number()) {
                case 1 -> builder.id = in.text();
                case 2 -> builder.name = in.text();
                case 3 -> builder.secretEngineId = in.text();
                case 4 -> builder.value = in.bytes();
                case 5 -> builder.secretStorePath = in.text();
                case 6 -> builder.policy = ManagedSecretPolicy.read(in.message());
                case 7 -> builder.tags = in.tags();
                case 8 -> builder.lastRotatedAt = in.instant();
                case 9 -> builder.expiresAt = in.instant();
                case 10 -> builder.config = in.text();
                case 11 -> builder.lockRequired = in.bool();
                default -> in.skip();
            }
        }
        return builder.build();
    }

    /** Shows no secret. */
    @Override
    public String toString() {
        return "ManagedSecret[" + String.join(", ", "id=" + id, "name=" + name, "secretEngineId=" + secretEngineId, "value=…", "secretStorePath=" + secretStorePath, "policy=" + policy, "tags=" + tags, "lastRotatedAt=" + lastRotatedAt, "expiresAt=" + expiresAt, "config=" + config, "lockRequired=" + lockRequired) + "]";
    }

    /** Makes a {@link ManagedSecret}. */
    public static final class Builder {
        private String id = "";
        private String name = "";
        private String secretEngineId = "";
        private Bytes value = Bytes.EMPTY;
        private String secretStorePath = "";
        private ManagedSecretPolicy policy;
        private Map<String, String> tags = Map.of();
        private Instant lastRotatedAt;
        private Instant expiresAt;
        private String config = "";
        private boolean lockRequired = false;

        private Builder() {}

        /** Id. Set by the server. */
        public Builder id(String id) { this.id = id; return this; }

        /** Name. Required. */
        public Builder name(String name) { this.name = name; return this; }

        /** Secret engine id. Required. Names a secret engine: by its id, or by its name where it is written. */
        public Builder secretEngineId(String secretEngineId) { this.secretEngineId = secretEngineId; return this; }

        /**
         * Secret engine id. Required. Names a secret engine: by its id, or by its name where it is written. By id,
         * or by name where it is written.
         */
        public Builder secretEngine(String secretEngine) { this.secretEngineId = secretEngine; return this; }

        /** Secret engine id. Required. Names a secret engine: by its id, or by its name where it is written. */
        public Builder secretEngine(Entity secretEngine) { this.secretEngineId = Values.id("secretEngine", secretEngine); return this; }

        /** Value. A secret: it is never printed. */
        public Builder value(Bytes value) { this.value = value; return this; }

        /** Secret store path. Set by the server. */
        public Builder secretStorePath(String secretStorePath) { this.secretStorePath = secretStorePath; return this; }

        /** Policy. Required. */
        public Builder policy(ManagedSecretPolicy policy) { this.policy = policy; return this; }

        /** Tags. */
        public Builder tags(Map<String, String> tags) { this.tags = tags; return this; }

        /** Last rotated at. Set by the server. */
        public Builder lastRotatedAt(Instant lastRotatedAt) { this.lastRotatedAt = lastRotatedAt; return this; }

        /** Expires at. Set by the server. */
        public Builder expiresAt(Instant expiresAt) { this.expiresAt = expiresAt; return this; }

        /** Config. Set by the server. */
        public Builder config(String config) { this.config = config; return this; }

        /** Lock required. */
        public Builder lockRequired(boolean lockRequired) { this.lockRequired = lockRequired; return this; }

        /** What was told. */
        public ManagedSecret build() { return new ManagedSecret(id, name, secretEngineId, value, secretStorePath, policy, tags, lastRotatedAt, expiresAt, config, lockRequired); }
    }
}
