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
 * Account permission.
 *
 * <p>Made by its builder.
 */
public record AccountPermission(
    String accountId,
    Instant grantedAt,
    String permission,
    String scope,
    String scopedId
) implements Value {
    /** What is not given is as what is not set; lists and maps are copied. */
    public AccountPermission {
        accountId = accountId == null ? "" : accountId;
        permission = permission == null ? "" : permission;
        scope = scope == null ? "" : scope;
        scopedId = scopedId == null ? "" : scopedId;
    }

    @Override
    public void write(Writer out) {
        out.text(1, accountId);
        out.instant(2, grantedAt);
        out.text(3, permission);
        out.text(4, scope);
        out.text(5, scopedId);
    }

    /** Begins a new one. */
    public static Builder builder() { return new Builder(); }

    /** Begins another one with the same values. */
    public Builder toBuilder() {
        var builder = new Builder();
        builder.accountId = accountId;
        builder.grantedAt = grantedAt;
        builder.permission = permission;
        builder.scope = scope;
        builder.scopedId = scopedId;
        return builder;
    }

    /** Reads one. @hidden */
    public static AccountPermission read(Reader in) {
        var builder = new Builder();
        while (in.next()) {
            switch (in.number()) {
                case 1 -> builder.accountId = in.text();
                case 2 -> builder.grantedAt = in.instant();
                case 3 -> builder.permission = in.text();
                case 4 -> builder.scope = in.text();
                case 5 -> builder.scopedId = in.text();
                default -> in.skip();
            }
        }
        return builder.build();
    }

    /** Makes a {@link AccountPermission}. */
    public static final class Builder {
        private String accountId = "";
        private Instant grantedAt;
        private String permission = "";
        private String scope = "";
        private String scopedId = "";

        private Builder() {}

        /** Account id. */
        public Builder accountId(String accountId) { this.accountId = accountId; return this; }

        /** Granted at. */
        public Builder grantedAt(Instant grantedAt) { this.grantedAt = grantedAt; return this; }

        /** Permission. */
        public Builder permission(String permission) { this.permission = permission; return this; }

        /** Scope. */
        public Builder scope(String scope) { this.scope = scope; return this; }

        /** Scoped id. */
        public Builder scopedId(String scopedId) { this.scopedId = scopedId; return this; }

        /** What was told. */
        public AccountPermission build() { return new AccountPermission(accountId, grantedAt, permission, scope, scopedId); }
    }
}
