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
 * Group from role.
 *
 * <p>Made by its builder.
 */
public record GroupFromRole(
    RateLimitMetadata rateLimit,
    Role role,
    Group group,
    List<User> accounts,
    List<ApprovalWorkflow> approvalFlows
) implements Value {
    /** What is not given is as what is not set; lists and maps are copied. */
    public GroupFromRole {
        accounts = Values.copy(accounts);
        approvalFlows = Values.copy(approvalFlows);
    }

    @Override
    public void write(Writer out) {
        out.message(1, rateLimit);
        out.message(2, role);
        out.message(3, group);
        out.messages(4, accounts);
        out.messages(5, approvalFlows);
    }

    /** Begins a new one. */
    public static Builder builder() { return new Builder(); }

    /** Begins another one with the same values. */
    public Builder toBuilder() {
        var builder = new Builder();
        builder.rateLimit = rateLimit;
        builder.role = role;
        builder.group = group;
        builder.accounts = accounts;
        builder.approvalFlows = approvalFlows;
        return builder;
    }

    /** Reads one. @hidden */
    public static GroupFromRole read(Reader in) {
        var builder = new Builder();
        var accountsItems = new ArrayList<User>();
        var approvalFlowsItems = new ArrayList<ApprovalWorkflow>();
        while (in.next()) {
            switch (in.number()) {
                case 1 -> builder.rateLimit = RateLimitMetadata.read(in.message());
                case 2 -> builder.role = Role.read(in.message());
                case 3 -> builder.group = Group.read(in.message());
                case 4 -> accountsItems.add(User.read(in.message()));
                case 5 -> approvalFlowsItems.add(ApprovalWorkflow.read(in.message()));
                default -> in.skip();
            }
        }
        builder.accounts = accountsItems;
        builder.approvalFlows = approvalFlowsItems;
        return builder.build();
    }

    /** Makes a {@link GroupFromRole}. */
    public static final class Builder {
        private RateLimitMetadata rateLimit;
        private Role role;
        private Group group;
        private List<User> accounts = List.of();
        private List<ApprovalWorkflow> approvalFlows = List.of();

        private Builder() {}

        /** Rate limit. */
        public Builder rateLimit(RateLimitMetadata rateLimit) { this.rateLimit = rateLimit; return this; }

        /** Role. */
        public Builder role(Role role) { this.role = role; return this; }

        /** Group. */
        public Builder group(Group group) { this.group = group; return this; }

        /** Accounts. */
        public Builder accounts(List<User> accounts) { this.accounts = accounts; return this; }

        /** Approval flows. */
        public Builder approvalFlows(List<ApprovalWorkflow> approvalFlows) { this.approvalFlows = approvalFlows; return this; }

        /** What was told. */
        public GroupFromRole build() { return new GroupFromRole(rateLimit, role, group, accounts, approvalFlows); }
    }
}
