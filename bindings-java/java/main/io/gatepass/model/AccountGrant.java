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
 * Time-boxed access of one account to one resource.
 *
 * <p>Made by its builder.
 */
public record AccountGrant(
    String id,
    String resourceId,
    String accountId,
    Instant startFrom,
    Instant validUntil,
    AccessRules accessRule,
    String accessRequestId
) implements Entity {
    /** What is not given is as what is not set; lists and maps are copied. */
    public AccountGrant {
        id = id == null ? "" : id;
        resourceId = resourceId == null ? "" : resourceId;
        accountId = accountId == null ? "" : accountId;
        accessRule = accessRule == null ? AccessRules.UNSET : accessRule;
        accessRequestId = accessRequestId == null ? "" : accessRequestId;
    }

    @Override
    public void write(Writer out) {
        out.text(1, id);
        out.text(2, resourceId);
        out.text(3, accountId);
        out.instant(4, startFrom);
        out.instant(5, validUntil);
        out.rules(6, accessRule);
        out.text(7, accessRequestId);
    }

    /** Begins a new one. */
    public static Builder builder() { return new Builder(); }

    /** Begins another one with the same values. */
    public Builder toBuilder() {
        var builder = new Builder();
        builder.id = id;
        builder.resourceId = resourceId;
        builder.accountId = accountId;
        builder.startFrom = startFrom;
        builder.validUntil = validUntil;
        builder.accessRule = accessRule;
        builder.accessRequestId = accessRequestId;
        return builder;
    }

    /** Reads one. @hidden */
    public static AccountGrant read(Reader in) {
        var builder = new Builder();
        while (in.next()) {
            switch (in.number()) {
                case 1 -> builder.id = in.text();
                case 2 -> builder.resourceId = in.text();
                case 3 -> builder.accountId = in.text();
                case 4 -> builder.startFrom = in.instant();
                case 5 -> builder.validUntil = in.instant();
                case 6 -> builder.accessRule = AccessRules.ofJson(in.text());
                case 7 -> builder.accessRequestId = in.text();
                default -> in.skip();
            }
        }
        return builder.build();
    }

    /** Makes a {@link AccountGrant}. */
    public static final class Builder {
        private String id = "";
        private String resourceId = "";
        private String accountId = "";
        private Instant startFrom;
        private Instant validUntil;
        private AccessRules accessRule = AccessRules.UNSET;
        private String accessRequestId = "";

        private Builder() {}

        /** Id. Set by the server. */
        public Builder id(String id) { this.id = id; return this; }

        /** Resource id. Required. Names a resource: by its id, or by its name where it is written. */
        public Builder resourceId(String resourceId) { this.resourceId = resourceId; return this; }

        /**
         * Resource id. Required. Names a resource: by its id, or by its name where it is written. By id, or by name
         * where it is written.
         */
        public Builder resource(String resource) { this.resourceId = resource; return this; }

        /** Resource id. Required. Names a resource: by its id, or by its name where it is written. */
        public Builder resource(Entity resource) { this.resourceId = Values.id("resource", resource); return this; }

        /** Account id. Required. Names a account: by its id, or by its name where it is written. */
        public Builder accountId(String accountId) { this.accountId = accountId; return this; }

        /**
         * Account id. Required. Names a account: by its id, or by its name where it is written. By id, or by name
         * where it is written.
         */
        public Builder account(String account) { this.accountId = account; return this; }

        /** Account id. Required. Names a account: by its id, or by its name where it is written. */
        public Builder account(Entity account) { this.accountId = Values.id("account", account); return this; }

        /** Start from. */
        public Builder startFrom(Instant startFrom) { this.startFrom = startFrom; return this; }

        /** Valid until. */
        public Builder validUntil(Instant validUntil) { this.validUntil = validUntil; return this; }

        /** Access rule. The server chooses it where it is not given. */
        public Builder accessRule(AccessRules accessRule) { this.accessRule = accessRule; return this; }

        /** Access rule. The server chooses it where it is not given. */
        public Builder accessRule(AccessRule... accessRule) { this.accessRule = AccessRules.of(accessRule); return this; }

        /** Access request id. Set by the server. */
        public Builder accessRequestId(String accessRequestId) { this.accessRequestId = accessRequestId; return this; }

        /** What was told. */
        public AccountGrant build() { return new AccountGrant(id, resourceId, accountId, startFrom, validUntil, accessRule, accessRequestId); }
    }
}
