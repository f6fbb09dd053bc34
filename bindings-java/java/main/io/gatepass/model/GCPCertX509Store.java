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
 * A secret store of the kind {@code GCPCertX509Store}.
 *
 * <p>Made by its builder.
 */
public record GCPCertX509Store(
    String id,
    String name,
    String projectId,
    String location,
    String caPoolId,
    String caId,
    int issuedCertTtlMinutes,
    Map<String, String> tags
) implements SecretStore {
    /** What is not given is as what is not set; lists and maps are copied. */
    public GCPCertX509Store {
        id = id == null ? "" : id;
        name = name == null ? "" : name;
        projectId = projectId == null ? "" : projectId;
        location = location == null ? "" : location;
        caPoolId = caPoolId == null ? "" : caPoolId;
        caId = caId == null ? "" : caId;
        tags = Values.copy(tags);
    }

    @Override
    public String kind() {
        return "gcp_cert_x_509";
    }

    @Override
    public void write(Writer out) {
        out.nested(202, this::writeFields);
    }

    private void writeFields(Writer out) {
        out.text(1, id);
        out.text(2, name);
        out.text(3, projectId);
        out.text(4, location);
        out.text(5, caPoolId);
        out.text(6, caId);
        out.integer(7, issuedCertTtlMinutes);
        out.tags(32771, tags);
    }

    /** Begins a new one. */
    public static Builder builder() { return new Builder(); }

    /** Begins another one with the same values. */
    public Builder toBuilder() {
        var builder = new Builder();
        builder.id = id;
        builder.name = name;
        builder.projectId = projectId;
        builder.location = location;
        builder.caPoolId = caPoolId;
        builder.caId = caId;
        builder.issuedCertTtlMinutes = issuedCertTtlMinutes;
        builder.tags = tags;
        return builder;
    }

    /** Reads one. @hidden */
    public static GCPCertX509Store read(Reader in) {
        var builder = new Builder();
        while (in.next()) {
            switch (in.number()) {
                case 1 -> builder.id = in.text();
                case 2 -> builder.name = in.text();
                case 3 -> builder.projectId = in.text();
                case 4 -> builder.location = in.text();
                case 5 -> builder.caPoolId = in.text();
                case 6 -> builder.caId = in.text();
                case 7 -> builder.issuedCertTtlMinutes = (int) in.integer();
                case 32771 -> builder.tags = in.tags();
                default -> in.skip();
            }
        }
        return builder.build();
    }

    /** Makes a {@link GCPCertX509Store}. */
    public static final class Builder {
        private String id = "";
        private String name = "";
        private String projectId = "";
        private String location = "";
        private String caPoolId = "";
        private String caId = "";
        private int issuedCertTtlMinutes = 0;
        private Map<String, String> tags = Map.of();

        private Builder() {}

        /** Id. Set by the server. */
        public Builder id(String id) { this.id = id; return this; }

        /** Name. Required. */
        public Builder name(String name) { this.name = name; return this; }

        /** ProjectID. Required. */
        public Builder projectId(String projectId) { this.projectId = projectId; return this; }

        /** Location. Required. */
        public Builder location(String location) { this.location = location; return this; }

        /** CaPoolID. Required. */
        public Builder caPoolId(String caPoolId) { this.caPoolId = caPoolId; return this; }

        /** CaID. */
        public Builder caId(String caId) { this.caId = caId; return this; }

        /** IssuedCertTTLMinutes. Required. */
        public Builder issuedCertTtlMinutes(int issuedCertTtlMinutes) { this.issuedCertTtlMinutes = issuedCertTtlMinutes; return this; }

        /** Tags. */
        public Builder tags(Map<String, String> tags) { this.tags = tags; return this; }

        /** What was told. */
        public GCPCertX509Store build() { return new GCPCertX509Store(id, name, projectId, location, caPoolId, caId, issuedCertTtlMinutes, tags); }
    }
}
