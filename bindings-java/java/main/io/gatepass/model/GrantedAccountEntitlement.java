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
 * Granted account entitlement.
 *
 * <p>Made by its builder.
 */
public record GrantedAccountEntitlement(
    String resourceId,
    String originId,
    Instant lastAccessed,
    MappedIdentities mappedIdentities,
    String groupId
) implements Value {
    /** What is not given is as what is not set; lists and maps are copied. */
    public GrantedAccountEntitlement {
        resourceId = resourceId == null ? "" : resourceId;
        originId = originId == null ? "" : originId;
        groupId = groupId == null ? "" : groupId;
    }

    @Override
    public void write(Writer out) {
        out.text(1, resourceId);
        out.text(2, originId);
        out.instant(3, lastAccessed);
        out.message(4, mappedIdentities);
        out.text(5, groupId);
    }

    /** Begins a new one. */
    public static Builder builder() { return new Builder(); }

    /** Begins another one with the same values. */
    public Builder toBuilder() {
        var builder = new Builder();
        builder.resourceId = resourceId;
        builder.originId = originId;
        builder.lastAccessed = lastAccessed;
        builder.mappedIdentities = mappedIdentities;
        builder.groupId = groupId;
        return builder;
    }

    /** Reads one. @hidden */
    public static GrantedAccountEntitlement read(Reader in) {
        var builder = new Builder();
        while (in.next()) {
            switch (in.number()) {
                case 1 -> builder.resourceId = in.text();
                case 2 -> builder.originId = in.text();
                case 3 -> builder.lastAccessed = in.instant();
                case 4 -> builder.mappedIdentities = MappedIdentities.read(in.message());
                case 5 -> builder.groupId = in.text();
                default -> in.skip();
            }
        }
        return builder.build();
    }

    /** Makes a {@link GrantedAccountEntitlement}. */
    public static final class Builder {
        private String resourceId = "";
        private String originId = "";
        private Instant lastAccessed;
        private MappedIdentities mappedIdentities;
        private String groupId = "";

        private Builder() {}

        /** Resource id. */
        public Builder resourceId(String resourceId) { this.resourceId = resourceId; return this; }

        /** Origin id. */
        public Builder originId(String originId) { this.originId = originId; return this; }

        /** Last accessed. */
        public Builder lastAccessed(Instant lastAccessed) { this.lastAccessed = lastAccessed; return this; }

        /** Mapped identities. */
        public Builder mappedIdentities(MappedIdentities mappedIdentities) { this.mappedIdentities = mappedIdentities; return this; }

        /** Group id. */
        public Builder groupId(String groupId) { this.groupId = groupId; return this; }

        /** What was told. */
        public GrantedAccountEntitlement build() { return new GrantedAccountEntitlement(resourceId, originId, lastAccessed, mappedIdentities, groupId); }
    }
}
