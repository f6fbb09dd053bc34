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
 * A secret engine of the kind {@code KeyValueEngine}.
 *
 * <p>Made by its builder.
 */
public record KeyValueEngine(
    String id,
    String name,
    String secretStoreId,
    String secretStoreRootPath,
    Map<String, String> tags,
    Bytes publicKey,
    int keyRotationIntervalDays,
    String nodeSelector
) implements SecretEngine {
    /** What is not given is as what is not set; lists and maps are copied. */
    public KeyValueEngine {
        id = id == null ? "" : id;
        name = name == null ? "" : name;
        secretStoreId = secretStoreId == null ? "" : secretStoreId;
        secretStoreRootPath = secretStoreRootPath == null ? "" : secretStoreRootPath;
        tags = Values.copy(tags);
        publicKey = publicKey == null ? Bytes.EMPTY : publicKey;
        nodeSelector = nodeSelector == null ? "" : nodeSelector;
    }

    @Override
    public String kind() {
        return "key_value";
    }

    @Override
    public void write(Writer out) {
        out.nested(331, this::writeFields);
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
        return builder;
    }

    /** Reads one. @hidden */
    public static KeyValueEngine read(Reader in) {
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
                default -> in.skip();
            }
        }
        return builder.build();
    }

    /** Makes a {@link KeyValueEngine}. */
    public static final class Builder {
        private String id = "";
        private String name = "";
        private String secretStoreId = "";
        private String secretStoreRootPath = "";
        private Map<String, String> tags = Map.of();
        private Bytes publicKey = Bytes.EMPTY;
        private int keyRotationIntervalDays = 0;
        private String nodeSelector = "";

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

        /** What was told. */
        public KeyValueEngine build() { return new KeyValueEngine(id, name, secretStoreId, secretStoreRootPath, tags, publicKey, keyRotationIntervalDays, nodeSelector); }
    }
}
