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
 * A secret store of the kind {@code VaultAppRoleStore}.
 *
 * <p>Made by its builder.
 */
public record VaultAppRoleStore(
    String id,
    String name,
    String serverAddress,
    String namespace,
    Map<String, String> tags
) implements SecretStore {
    /** What is not given is as what is not set; lists and maps are copied. */
    public VaultAppRoleStore {
        id = id == null ? "" : id;
        name = name == null ? "" : name;
        serverAddress = serverAddress == null ? "" : serverAddress;
        namespace = namespace == null ? "" : namespace;
        tags = Values.copy(tags);
    }

    @Override
    public String kind() {
        return "vault_app_role";
    }

    @Override
    public void write(Writer out) {
        out.nested(4, this::writeFields);
    }

    private void writeFields(Writer out) {
        out.text(1, id);
        out.text(2, name);
        out.text(3, serverAddress);
        out.text(5, namespace);
        out.tags(8, tags);
    }

    /** Begins a new one. */
    public static Builder builder() { return new Builder(); }

    /** Begins another one with the same values. */
    public Builder toBuilder() {
        var builder = new Builder();
        builder.id = id;
        builder.name = name;
        builder.serverAddress = serverAddress;
        builder.namespace = namespace;
        builder.tags = tags;
        return builder;
    }

    /** Reads one. @hidden */
    public static VaultAppRoleStore read(Reader in) {
        var builder = new Builder();
        while (in.next()) {
            switch (in.number()) {
                case 1 -> builder.id = in.text();
                case 2 -> builder.name = in.text();
                case 3 -> builder.serverAddress = in.text();
                case 5 -> builder.namespace = in.text();
                case 8 -> builder.tags = in.tags();
                default -> in.skip();
            }
        }
        return builder.build();
    }

    /** Makes a {@link VaultAppRoleStore}. */
    public static final class Builder {
        private String id = "";
        private String name = "";
        private String serverAddress = "";
        private String namespace = "";
        private Map<String, String> tags = Map.of();

        private Builder() {}

        /** Id. Set by the server. */
        public Builder id(String id) { this.id = id; return this; }

        /** Name. Required. */
        public Builder name(String name) { this.name = name; return this; }

        /** Server address. Required. */
        public Builder serverAddress(String serverAddress) { this.serverAddress = serverAddress; return this; }

        /** Namespace. */
        public Builder namespace(String namespace) { this.namespace = namespace; return this; }

        /** Tags. */
        public Builder tags(Map<String, String> tags) { this.tags = tags; return this; }

        /** What was told. */
        public VaultAppRoleStore build() { return new VaultAppRoleStore(id, name, serverAddress, namespace, tags); }
    }
}
