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
 * Requestable role entitlement.
 *
 * <p>Made by its builder.
 */
public record RequestableRoleEntitlement(
    String resourceId,
    String originId,
    MappedIdentities mappedIdentities,
    String groupId
) implements Value {
    /** What is not given is as what is not set; lists and maps are copied. */
    public RequestableRoleEntitlement {
        resourceId = resourceId == null ? "" : resourceId;
        originId = originId == null ? "" : originId;
        groupId = groupId == null ? "" : groupId;
    }

    @Override
    public void write(Writer out) {
        out.text(1, resourceId);
        out.text(2, originId);
        out.message(3, mappedIdentities);
        out.text(4, groupId);
    }

    /** Begins a new one. */
    public static Builder builder() { return new Builder(); }

    /** Begins another one with the same values. */
    public Builder toBuilder() {
        var builder = new Builder();
        builder.resourceId = resourceId;
        builder.originId = originId;
        builder.mappedIdentities = mappedIdentities;
        builder.groupId = groupId;
        return builder;
    }

    /** Reads one. @hidden */
    public static RequestableRoleEntitlement read(Reader in) {
        var builder = new Builder();
        while (in.next()) {
            switch (in.number()) {
                case 1 -> builder.resourceId = in.text();
                case 2 -> builder.originId = in.text();
                case 3 -> builder.mappedIdentities = MappedIdentities.read(in.message());
                case 4 -> builder.groupId = in.text();
                default -> in.skip();
            }
        }
        return builder.build();
    }

    /** Makes a {@link RequestableRoleEntitlement}. */
    public static final class Builder {
        private String resourceId = "";
        private String originId = "";
        private MappedIdentities mappedIdentities;
        private String groupId = "";

        private Builder() {}

        /** Resource id. */
        public Builder resourceId(String resourceId) { this.resourceId = resourceId; return this; }

        /** Origin id. */
        public Builder originId(String originId) { this.originId = originId; return this; }

        /** Mapped identities. */
        public Builder mappedIdentities(MappedIdentities mappedIdentities) { this.mappedIdentities = mappedIdentities; return this; }

        /** Group id. */
        public Builder groupId(String groupId) { this.groupId = groupId; return this; }

        /** What was told. */
        public RequestableRoleEntitlement build() { return new RequestableRoleEntitlement(resourceId, originId, mappedIdentities, groupId); }
    }
}
