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
 * Role resource.
 *
 * <p>Made by its builder.
 */
public record RoleResource(
    String roleId,
    String resourceId,
    Instant grantedAt
) implements Value {
    /** What is not given is as what is not set; lists and maps are copied. */
    public RoleResource {
        roleId = roleId == null ? "" : roleId;
        resourceId = resourceId == null ? "" : resourceId;
    }

    @Override
    public void write(Writer out) {
        out.text(1, roleId);
        out.text(2, resourceId);
        out.instant(3, grantedAt);
    }

    /** Begins a new one. */
    public static Builder builder() { return new Builder(); }

    /** Begins another one with the same values. */
    public Builder toBuilder() {
        var builder = new Builder();
        builder.roleId = roleId;
        builder.resourceId = resourceId;
        builder.grantedAt = grantedAt;
        return builder;
    }

    /** Reads one. @hidden */
    public static RoleResource read(Reader in) {
        var builder = new Builder();
        while (in.next()) {
            switch (in.number()) {
                case 1 -> builder.roleId = in.text();
                case 2 -> builder.resourceId = in.text();
                case 3 -> builder.grantedAt = in.instant();
                default -> in.skip();
            }
        }
        return builder.build();
    }

    /** Makes a {@link RoleResource}. */
    public static final class Builder {
        private String roleId = "";
        private String resourceId = "";
        private Instant grantedAt;

        private Builder() {}

        /** Role id. */
        public Builder roleId(String roleId) { this.roleId = roleId; return this; }

        /** Resource id. */
        public Builder resourceId(String resourceId) { this.resourceId = resourceId; return this; }

        /** Granted at. */
        public Builder grantedAt(Instant grantedAt) { this.grantedAt = grantedAt; return this; }

        /** What was told. */
        public RoleResource build() { return new RoleResource(roleId, resourceId, grantedAt); }
    }
}
