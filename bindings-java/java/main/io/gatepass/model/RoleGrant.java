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
 * Role grant.
 *
 * <p>Made by its builder.
 */
public record RoleGrant(
    String id,
    String accountId,
    String roleId,
    Instant startFrom,
    Instant validUntil,
    String accessRequestId
) implements Entity {
    /** What is not given is as what is not set; lists and maps are copied. */
    public RoleGrant {
        id = id == null ? "" : id;
        accountId = accountId == null ? "" : accountId;
        roleId = roleId == null ? "" : roleId;
        accessRequestId = accessRequestId == null ? "" : accessRequestId;
    }

    @Override
    public void write(Writer out) {
        out.text(1, id);
        out.text(2, accountId);
        out.text(3, roleId);
        out.instant(4, startFrom);
        out.instant(5, validUntil);
        out.text(6, accessRequestId);
    }

    /** Begins a new one. */
    public static Builder builder() { return new Builder(); }

    /** Begins another one with the same values. */
    public Builder toBuilder() {
        var builder = new Builder();
        builder.id = id;
        builder.accountId = accountId;
        builder.roleId = roleId;
        builder.startFrom = startFrom;
        builder.validUntil = validUntil;
        builder.accessRequestId = accessRequestId;
        return builder;
    }

    /** Reads one. @hidden */
    public static RoleGrant read(Reader in) {
        var builder = new Builder();
        while (in.next()) {
            switch (in.number()) {
                case 1 -> builder.id = in.text();
                case 2 -> builder.accountId = in.text();
                case 3 -> builder.roleId = in.text();
                case 4 -> builder.startFrom = in.instant();
                case 5 -> builder.validUntil = in.instant();
                case 6 -> builder.accessRequestId = in.text();
                default -> in.skip();
            }
        }
        return builder.build();
    }

    /** Makes a {@link RoleGrant}. */
    public static final class Builder {
        private String id = "";
        private String accountId = "";
        private String roleId = "";
        private Instant startFrom;
        private Instant validUntil;
        private String accessRequestId = "";

        private Builder() {}

        /** Id. Set by the server. */
        public Builder id(String id) { this.id = id; return this; }

        /** Account id. Required. Names a account: by its id, or by its name where it is written. */
        public Builder accountId(String accountId) { this.accountId = accountId; return this; }

        /**
         * Account id. Required. Names a account: by its id, or by its name where it is written. By id, or by name
         * where it is written.
         */
        public Builder account(String account) { this.accountId = account; return this; }

        /** Account id. Required. Names a account: by its id, or by its name where it is written. */
        public Builder account(Entity account) { this.accountId = Values.id("account", account); return this; }

        /** Role id. Required. Names a role: by its id, or by its name where it is written. */
        public Builder roleId(String roleId) { this.roleId = roleId; return this; }

        /**
         * Role id. Required. Names a role: by its id, or by its name where it is written. By id, or by name where
         * it is written.
         */
        public Builder role(String role) { this.roleId = role; return this; }

        /** Role id. Required. Names a role: by its id, or by its name where it is written. */
        public Builder role(Entity role) { this.roleId = Values.id("role", role); return this; }

        /** Start from. */
        public Builder startFrom(Instant startFrom) { this.startFrom = startFrom; return this; }

        /** Valid until. */
        public Builder validUntil(Instant validUntil) { this.validUntil = validUntil; return this; }

        /** Access request id. Set by the server. */
        public Builder accessRequestId(String accessRequestId) { this.accessRequestId = accessRequestId; return this; }

        /** What was told. */
        public RoleGrant build() { return new RoleGrant(id, accountId, roleId, startFrom, validUntil, accessRequestId); }
    }
}
