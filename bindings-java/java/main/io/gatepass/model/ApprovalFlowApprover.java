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
 * Who approves a step: an account, a role, a group or a reference.
 *
 * <p>Made by its builder.
 */
public record ApprovalFlowApprover(
    String accountId,
    String roleId,
    String reference,
    String groupId
) implements Value {
    /** What is not given is as what is not set; lists and maps are copied. */
    public ApprovalFlowApprover {
        accountId = accountId == null ? "" : accountId;
        roleId = roleId == null ? "" : roleId;
        reference = reference == null ? "" : reference;
        groupId = groupId == null ? "" : groupId;
    }

    @Override
    public void write(Writer out) {
        out.text(1, accountId);
        out.text(2, roleId);
        out.text(3, reference);
        out.text(4, groupId);
    }

    /** Begins a new one. */
    public static Builder builder() { return new Builder(); }

    /** Begins another one with the same values. */
    public Builder toBuilder() {
        var builder = new Builder();
        builder.accountId = accountId;
        builder.roleId = roleId;
        builder.reference = reference;
        builder.groupId = groupId;
        return builder;
    }

    /** Reads one. @hidden */
    public static ApprovalFlowApprover read(Reader in) {
        var builder = new Builder();
        while (in.next()) {
            switch (in.number()) {
                case 1 -> builder.accountId = in.text();
                case 2 -> builder.roleId = in.text();
                case 3 -> builder.reference = in.text();
                case 4 -> builder.groupId = in.text();
                default -> in.skip();
            }
        }
        return builder.build();
    }

    /** Makes a {@link ApprovalFlowApprover}. */
    public static final class Builder {
        private String accountId = "";
        private String roleId = "";
        private String reference = "";
        private String groupId = "";

        private Builder() {}

        /** Account id. Names a account: by its id, or by its name where it is written. */
        public Builder accountId(String accountId) { this.accountId = accountId; return this; }

        /**
         * Account id. Names a account: by its id, or by its name where it is written. By id, or by name where it is
         * written.
         */
        public Builder account(String account) { this.accountId = account; return this; }

        /** Account id. Names a account: by its id, or by its name where it is written. */
        public Builder account(Entity account) { this.accountId = Values.id("account", account); return this; }

        /** Role id. Names a role: by its id, or by its name where it is written. */
        public Builder roleId(String roleId) { this.roleId = roleId; return this; }

        /**
         * Role id. Names a role: by its id, or by its name where it is written. By id, or by name where it is
         * written.
         */
        public Builder role(String role) { this.roleId = role; return this; }

        /** Role id. Names a role: by its id, or by its name where it is written. */
        public Builder role(Entity role) { this.roleId = Values.id("role", role); return this; }

        /** Reference. */
        public Builder reference(String reference) { this.reference = reference; return this; }

        /** Group id. Names a group: by its id, or by its name where it is written. */
        public Builder groupId(String groupId) { this.groupId = groupId; return this; }

        /**
         * Group id. Names a group: by its id, or by its name where it is written. By id, or by name where it is
         * written.
         */
        public Builder group(String group) { this.groupId = group; return this; }

        /** Group id. Names a group: by its id, or by its name where it is written. */
        public Builder group(Entity group) { this.groupId = Values.id("group", group); return this; }

        /** What was told. */
        public ApprovalFlowApprover build() { return new ApprovalFlowApprover(accountId, roleId, reference, groupId); }
    }
}
