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
 * A secret store of the kind {@code CyberarkPAMStore}.
 *
 * <p>Made by its builder.
 */
public record CyberarkPAMStore(
    String id,
    String name,
    String appUrl,
    Map<String, String> tags
) implements SecretStore {
    /** What is not given is as what is not set; lists and maps are copied. */
    public CyberarkPAMStore {
        id = id == null ? "" : id;
        name = name == null ? "" : name;
        appUrl = appUrl == null ? "" : appUrl;
        tags = Values.copy(tags);
    }

    @Override
    public String kind() {
        return "cyberark_pam";
    }

    @Override
    public void write(Writer out) {
        out.nested(303, this::writeFields);
    }

    private void writeFields(Writer out) {
        out.text(1, id);
        out.text(2, name);
        out.text(3, appUrl);
        out.tags(32771, tags);
    }

    /** Begins a new one. */
    public static Builder builder() { return new Builder(); }

    /** Begins another one with the same values. */
    public Builder toBuilder() {
        var builder = new Builder();
        builder.id = id;
        builder.name = name;
        builder.appUrl = appUrl;
        builder.tags = tags;
        return builder;
    }

    /** Reads one. @hidden */
    public static CyberarkPAMStore read(Reader in) {
        var builder = new Builder();
        while (in.next()) {
            switch (in.number()) {
                case 1 -> builder.id = in.text();
                case 2 -> builder.name = in.text();
                case 3 -> builder.appUrl = in.text();
                case 32771 -> builder.tags = in.tags();
                default -> in.skip();
            }
        }
        return builder.build();
    }

    /** Makes a {@link CyberarkPAMStore}. */
    public static final class Builder {
        private String id = "";
        private String name = "";
        private String appUrl = "";
        private Map<String, String> tags = Map.of();

        private Builder() {}

        /** Id. Set by the server. */
        public Builder id(String id) { this.id = id; return this; }

        /** Name. Required. */
        public Builder name(String name) { this.name = name; return this; }

        /** AppURL. Required. */
        public Builder appUrl(String appUrl) { this.appUrl = appUrl; return this; }

        /** Tags. */
        public Builder tags(Map<String, String> tags) { this.tags = tags; return this; }

        /** What was told. */
        public CyberarkPAMStore build() { return new CyberarkPAMStore(id, name, appUrl, tags); }
    }
}
