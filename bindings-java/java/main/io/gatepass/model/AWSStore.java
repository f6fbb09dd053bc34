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
 * A secret store of the kind {@code AWSStore}.
 *
 * <p>Made by its builder.
 */
public record AWSStore(
    String id,
    String name,
    String region,
    Map<String, String> tags,
    String roleArn,
    String roleExternalId
) implements SecretStore {
    /** What is not given is as what is not set; lists and maps are copied. */
    public AWSStore {
        id = id == null ? "" : id;
        name = name == null ? "" : name;
        region = region == null ? "" : region;
        tags = Values.copy(tags);
        roleArn = roleArn == null ? "" : roleArn;
        roleExternalId = roleExternalId == null ? "" : roleExternalId;
    }

    @Override
    public String kind() {
        return "aws";
    }

    @Override
    public void write(Writer out) {
        out.nested(3, this::writeFields);
    }

    private void writeFields(Writer out) {
        out.text(1, id);
        out.text(2, name);
        out.text(3, region);
        out.tags(4, tags);
        out.text(5, roleArn);
        out.text(6, roleExternalId);
    }

    /** Begins a new one. */
    public static Builder builder() { return new Builder(); }

    /** Begins another one with the same values. */
    public Builder toBuilder() {
        var builder = new Builder();
        builder.id = id;
        builder.name = name;
        builder.region = region;
        builder.tags = tags;
        builder.roleArn = roleArn;
        builder.roleExternalId = roleExternalId;
        return builder;
    }

    /** Reads one. @hidden */
    public static AWSStore read(Reader in) {
        var builder = new Builder();
        while (in.next()) {
            switch (in.number()) {
                case 1 -> builder.id = in.text();
                case 2 -> builder.name = in.text();
                case 3 -> builder.region = in.text();
                case 4 -> builder.tags = in.tags();
                case 5 -> builder.roleArn = in.text();
                case 6 -> builder.roleExternalId = in.text();
                default -> in.skip();
            }
        }
        return builder.build();
    }

    /** Makes a {@link AWSStore}. */
    public static final class Builder {
        private String id = "";
        private String name = "";
        private String region = "";
        private Map<String, String> tags = Map.of();
        private String roleArn = "";
        private String roleExternalId = "";

        private Builder() {}

        /** Id. Set by the server. */
        public Builder id(String id) { this.id = id; return this; }

        /** Name. Required. */
        public Builder name(String name) { this.name = name; return this; }

        /** Region. Required. */
        public Builder region(String region) { this.region = region; return this; }

        /** Tags. */
        public Builder tags(Map<String, String> tags) { this.tags = tags; return this; }

        /** Role arn. */
        public Builder roleArn(String roleArn) { this.roleArn = roleArn; return this; }

        /** Role external id. */
        public Builder roleExternalId(String roleExternalId) { this.roleExternalId = roleExternalId; return this; }

        /** What was told. */
        public AWSStore build() { return new AWSStore(id, name, region, tags, roleArn, roleExternalId); }
    }
}
