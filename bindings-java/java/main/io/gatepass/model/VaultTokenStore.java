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
 * A secret store of the kind {@code VaultTokenStore}.
 *
 * <p>Made by its builder.
 */
public record VaultTokenStore(
    String id,
    String name,
    String serverAddress,
    Map<String, String> tags,
    String namespace
) implements SecretStore {
    /** What is not given is as what is not set; lists and maps are copied. */
    public VaultTokenStore {
        id = id == null ? "" : id;
        name = name == null ? "" : name;
        serverAddress = serverAddress == null ? "" : serverAddress;
        tags = Values.copy(tags);
        namespace = namespace == null ? "" : namespace;
    }

    @Override
    public String kind() {
        return "vault_token";
    }

    @Override
    public void write(Writer out) {
        out.nested(2, this::writeFields);
    }

    private void writeFields(Writer out) {
        out.text(1, id);
        out.text(2, name);
        out.text(3, serverAddress);
        out.tags(4, tags);
        out.text(5, namespace);
    }

    /** Begins a new one. */
    public static Builder builder() { return new Builder(); }

    /** Begins another one with the same values. */
    public Builder toBuilder() {
        var builder = new Builder();
        builder.id = id;
        builder.name = name;
        builder.serverAddress = serverAddress;
        builder.tags = tags;
        builder.namespace = namespace;
        return builder;
    }

    /** Reads one. @hidden */
    public static VaultTokenStore read(Reader in) {
        var builder = new Builder();
        while (in.next()) {
            switch (in.number()) {
                case 1 -> builder.id = in.text();
                case 2 -> builder.name = in.text();
                case 3 -> builder.serverAddress = in.text();
                case 4 -> builder.tags = in.tags();
                case 5 -> builder.namespace = in.text();
                default -> in.skip();
            }
        }
        return builder.build();
    }

    /** Makes a {@link VaultTokenStore}. */
    public static final class Builder {
        private String id = "";
        private String name = "";
        private String serverAddress = "";
        private Map<String, String> tags = Map.of();
        private String namespace = "";

        private Builder() {}

        /** Id. Set by the server. */
        public Builder id(String id) { this.id = id; return this; }

        /** Name. Required. */
        public Builder name(String name) { this.name = name; return this; }

        /** Server address. Required. */
        public Builder serverAddress(String serverAddress) { this.serverAddress = serverAddress; return this; }

        /** Tags. */
        public Builder tags(Map<String, String> tags) { this.tags = tags; return this; }

        /** Namespace. */
        public Builder namespace(String namespace) { this.namespace = namespace; return this; }

        /** What was told. */
        public VaultTokenStore build() { return new VaultTokenStore(id, name, serverAddress, tags, namespace); }
    }
}
