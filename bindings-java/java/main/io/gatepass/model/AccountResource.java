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
 * Account resource.
 *
 * <p>Made by its builder.
 */
public record AccountResource(
    String accountId,
    String resourceId,
    Instant grantedAt,
    Instant expiresAt,
    String roleId,
    String accountGrantId,
    Instant createdAt
) implements Value {
    /** What is not given is as what is not set; lists and maps are copied. */
    public AccountResource {
        accountId = accountId == null ? "" : accountId;
        resourceId = resourceId == null ? "" : resourceId;
        roleId = roleId == null ? "" : roleId;
        accountGrantId = accountGrantId == null ? "" : accountGrantId;
    }

    @Override
    public void write(Writer out) {
        out.text(1, accountId);
        out.text(2, resourceId);
        out.instant(3, grantedAt);
        out.instant(4, expiresAt);
        out.text(5, roleId);
        out.text(6, accountGrantId);
        out.instant(7, createdAt);
    }

    /** Begins a new one. */
    public static Builder builder() { return new Builder(); }

    /** Begins another one with the same values. */
    public Builder toBuilder() {
        var builder = new Builder();
        builder.accountId = accountId;
        builder.resourceId = resourceId;
        builder.grantedAt = grantedAt;
        builder.expiresAt = expiresAt;
        builder.roleId = roleId;
        builder.accountGrantId = accountGrantId;
        builder.createdAt = createdAt;
        return builder;
    }

    /** Reads one. @hidden */
    public static AccountResource read(Reader in) {
        var builder = new Builder();
        while (in.next()) {
            switch (in.number()) {
                case 1 -> builder.accountId = in.text();
                case 2 -> builder.resourceId = in.text();
                case 3 -> builder.grantedAt = in.instant();
                case 4 -> builder.expiresAt = in.instant();
                case 5 -> builder.roleId = in.text();
                case 6 -> builder.accountGrantId = in.text();
                case 7 -> builder.createdAt = in.instant();
                default -> in.skip();
            }
        }
        return builder.build();
    }

    /** Makes a {@link AccountResource}. */
    public static final class Builder {
        private String accountId = "";
        private String resourceId = "";
        private Instant grantedAt;
        private Instant expiresAt;
        private String roleId = "";
        private String accountGrantId = "";
        private Instant createdAt;

        private Builder() {}

        /** Account id. */
        public Builder accountId(String accountId) { this.accountId = accountId; return this; }

        /** Resource id. */
        public Builder resourceId(String resourceId) { this.resourceId = resourceId; return this; }

        /** Granted at. */
        public Builder grantedAt(Instant grantedAt) { this.grantedAt = grantedAt; return this; }

        /** Expires at. */
        public Builder expiresAt(Instant expiresAt) { this.expiresAt = expiresAt; return this; }

        /** Role id. */
        public Builder roleId(String roleId) { this.roleId = roleId; return this; }

        /** Account grant id. */
        public Builder accountGrantId(String accountGrantId) { this.accountGrantId = accountGrantId; return this; }

        /** Created at. */
        public Builder createdAt(Instant createdAt) { this.createdAt = createdAt; return this; }

        /** What was told. */
        public AccountResource build() { return new AccountResource(accountId, resourceId, grantedAt, expiresAt, roleId, accountGrantId, createdAt); }
    }
}
