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
 * A secret store of the kind {@code AzureStore}.
 *
 * <p>Made by its builder.
 */
public record AzureStore(
    String id,
    String name,
    String vaultUri,
    Map<String, String> tags
) implements SecretStore {
    /** What is not given is as what is not set; lists and maps are copied. */
    public AzureStore {
        id = id == null ? "" : id;
        name = name == null ? "" : name;
        vaultUri = vaultUri == null ? "" : vaultUri;
        tags = Values.copy(tags);
    }

    @Override
    public String kind() {
        return "azure";
    }

    @Override
    public void write(Writer out) {
        out.nested(101, this::writeFields);
    }

    private void writeFields(Writer out) {
        out.text(1, id);
        out.text(2, name);
        out.text(3, vaultUri);
        out.tags(32771, tags);
    }

    /** Begins a new one. */
    public static Builder builder() { return new Builder(); }

    /** Begins another one with the same values. */
    public Builder toBuilder() {
        var builder = new Builder();
        builder.id = id;
        builder.name = name;
        builder.vaultUri = vaultUri;
        builder.tags = tags;
        return builder;
    }

    /** Reads one. @hidden */
    public static AzureStore read(Reader in) {
        var builder = new Builder();
        while (in.next()) {
            switch (in.number()) {
                case 1 -> builder.id = in.text();
                case 2 -> builder.name = in.text();
                case 3 -> builder.vaultUri = in.text();
                case 32771 -> builder.tags = in.tags();
                default -> in.skip();
            }
        }
        return builder.build();
    }

    /** Makes a {@link AzureStore}. */
    public static final class Builder {
        private String id = "";
        private String name = "";
        private String vaultUri = "";
        private Map<String, String> tags = Map.of();

        private Builder() {}

        /** Id. Set by the server. */
        public Builder id(String id) { this.id = id; return this; }

        /** Name. Required. */
        public Builder name(String name) { this.name = name; return this; }

        /** Vault uri. Required. */
        public Builder vaultUri(String vaultUri) { this.vaultUri = vaultUri; return this; }

        /** Tags. */
        public Builder tags(Map<String, String> tags) { this.tags = tags; return this; }

        /** What was told. */
        public AzureStore build() { return new AzureStore(id, name, vaultUri, tags); }
    }
}
