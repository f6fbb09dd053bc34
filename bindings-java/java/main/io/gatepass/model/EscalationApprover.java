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
 * Exactly one of the three.
 *
 * <p>Made by its builder.
 */
public record EscalationApprover(
    String accountId,
    String roleId,
    String groupId
) implements Value {
    /** What is not given is as what is not set; lists and maps are copied. */
    public EscalationApprover {
        accountId = accountId == null ? "" : accountId;
        roleId = roleId == null ? "" : roleId;
        groupId = groupId == null ? "" : groupId;
    }

    @Override
    public void write(Writer out) {
        out.text(1, accountId);
        out.text(2, roleId);
        out.text(3, groupId);
    }

    /** Begins a new one. */
    public static Builder builder() { return new Builder(); }

    /** Begins another one with the same values. */
    public Builder toBuilder() {
        var builder = new Builder();
        builder.accountId = accountId;
        builder.roleId = roleId;
        builder.groupId = groupId;
        return builder;
    }

    /** Reads one. @hidden */
    public static EscalationApprover read(Reader in) {
        var builder = new Builder();
        while (in.next()) {
            switch (in.number()) {
                case 1 -> builder.accountId = in.text();
                case 2 -> builder.roleId = in.text();
                case 3 -> builder.groupId = in.text();
                default -> in.skip();
            }
        }
        return builder.build();
    }

    /** Makes a {@link EscalationApprover}. */
    public static final class Builder {
        private String accountId = "";
        private String roleId = "";
        private String groupId = "";

        private Builder() {}

        /** Account id. */
        public Builder accountId(String accountId) { this.accountId = accountId; return this; }

        /** Role id. */
        public Builder roleId(String roleId) { this.roleId = roleId; return this; }

        /** Group id. */
        public Builder groupId(String groupId) { this.groupId = groupId; return this; }

        /** What was told. */
        public EscalationApprover build() { return new EscalationApprover(accountId, roleId, groupId); }
    }
}
