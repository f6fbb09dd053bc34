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
 * One entry of a step. One person fills one entry (RULES 3.4).
 *
 * <p>Made by its builder.
 */
public record AccessRequestApprover(
    String accountId,
    String roleId,
    String groupId,
    String reference
) implements Value {
    /** What is not given is as what is not set; lists and maps are copied. */
    public AccessRequestApprover {
        accountId = accountId == null ? "" : accountId;
        roleId = roleId == null ? "" : roleId;
        groupId = groupId == null ? "" : groupId;
        reference = reference == null ? "" : reference;
    }

    @Override
    public void write(Writer out) {
        out.text(1, accountId);
        out.text(2, roleId);
        out.text(3, groupId);
        out.text(4, reference);
    }

    /** Begins a new one. */
    public static Builder builder() { return new Builder(); }

    /** Begins another one with the same values. */
    public Builder toBuilder() {
        var builder = new Builder();
        builder.accountId = accountId;
        builder.roleId = roleId;
        builder.groupId = groupId;
        builder.reference = reference;
        return builder;
    }

    /** Reads one. @hidden */
    public static AccessRequestApprover read(Reader in) {
        var builder = new Builder();
        while (in.next()) {
            switch (in.number()) {
                case 1 -> builder.accountId = in.text();
                case 2 -> builder.roleId = in.text();
                case 3 -> builder.groupId = in.text();
                case 4 -> builder.reference = in.text();
                default -> in.skip();
            }
        }
        return builder.build();
    }

    /** Makes a {@link AccessRequestApprover}. */
    public static final class Builder {
        private String accountId = "";
        private String roleId = "";
        private String groupId = "";
        private String reference = "";

        private Builder() {}

        /** Account id. */
        public Builder accountId(String accountId) { this.accountId = accountId; return this; }

        /** Role id. */
        public Builder roleId(String roleId) { this.roleId = roleId; return this; }

        /** Group id. */
        public Builder groupId(String groupId) { this.groupId = groupId; return this; }

        /** For a manager: which; {@code account_id} is who that was at the creation, empty where there is none. */
        public Builder reference(String reference) { this.reference = reference; return this; }

        /** What was told. */
        public AccessRequestApprover build() { return new AccessRequestApprover(accountId, roleId, groupId, reference); }
    }
}
