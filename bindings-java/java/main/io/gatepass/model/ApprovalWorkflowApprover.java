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
 * Approval workflow approver.
 *
 * <p>Made by its builder.
 */
public record ApprovalWorkflowApprover(
    String id,
    String approvalFlowId,
    String approvalStepId,
    String accountId,
    String roleId,
    String reference,
    String groupId
) implements Entity {
    /** What is not given is as what is not set; lists and maps are copied. */
    public ApprovalWorkflowApprover {
        id = id == null ? "" : id;
        approvalFlowId = approvalFlowId == null ? "" : approvalFlowId;
        approvalStepId = approvalStepId == null ? "" : approvalStepId;
        accountId = accountId == null ? "" : accountId;
        roleId = roleId == null ? "" : roleId;
        reference = reference == null ? "" : reference;
        groupId = groupId == null ? "" : groupId;
    }

    @Override
    public void write(Writer out) {
        out.text(1, id);
        out.text(2, approvalFlowId);
        out.text(3, approvalStepId);
        out.text(4, accountId);
        out.text(5, roleId);
        out.text(6, reference);
        out.text(7, groupId);
    }

    /** Begins a new one. */
    public static Builder builder() { return new Builder(); }

    /** Begins another one with the same values. */
    public Builder toBuilder() {
        var builder = new Builder();
        builder.id = id;
        builder.approvalFlowId = approvalFlowId;
        builder.approvalStepId = approvalStepId;
        builder.accountId = accountId;
        builder.roleId = roleId;
        builder.reference = reference;
        builder.groupId = groupId;
        return builder;
    }

    /** Reads one. @hidden */
    public static ApprovalWorkflowApprover read(Reader in) {
        var builder = new Builder();
        while (in.next()) {
            switch (in.number()) {
                case 1 -> builder.id = in.text();
                case 2 -> builder.approvalFlowId = in.text();
                case 3 -> builder.approvalStepId = in.text();
                case 4 -> builder.accountId = in.text();
                case 5 -> builder.roleId = in.text();
                case 6 -> builder.reference = in.text();
                case 7 -> builder.groupId = in.text();
                default -> in.skip();
            }
        }
        return builder.build();
    }

    /** Makes a {@link ApprovalWorkflowApprover}. */
    public static final class Builder {
        private String id = "";
        private String approvalFlowId = "";
        private String approvalStepId = "";
        private String accountId = "";
        private String roleId = "";
        private String reference = "";
        private String groupId = "";

        private Builder() {}

        /** Id. Set by the server. */
        public Builder id(String id) { this.id = id; return this; }

        /**
         * Approval flow id. Required. Names a approval workflow: by its id, or by its name where it is written.
         */
        public Builder approvalFlowId(String approvalFlowId) { this.approvalFlowId = approvalFlowId; return this; }

        /**
         * Approval flow id. Required. Names a approval workflow: by its id, or by its name where it is written. By
         * id, or by name where it is written.
         */
        public Builder approvalFlow(String approvalFlow) { this.approvalFlowId = approvalFlow; return this; }

        /**
         * Approval flow id. Required. Names a approval workflow: by its id, or by its name where it is written.
         */
        public Builder approvalFlow(Entity approvalFlow) { this.approvalFlowId = Values.id("approvalFlow", approvalFlow); return this; }

        /**
         * Approval step id. Required. Names a approval workflow step: by its id, or by its name where it is
         * written.
         */
        public Builder approvalStepId(String approvalStepId) { this.approvalStepId = approvalStepId; return this; }

        /**
         * Approval step id. Required. Names a approval workflow step: by its id, or by its name where it is
         * written. By id, or by name where it is written.
         */
        public Builder approvalStep(String approvalStep) { this.approvalStepId = approvalStep; return this; }

        /**
         * Approval step id. Required. Names a approval workflow step: by its id, or by its name where it is
         * written.
         */
        public Builder approvalStep(Entity approvalStep) { this.approvalStepId = Values.id("approvalStep", approvalStep); return this; }

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

        /** Reference. Set by the server. */
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
        public ApprovalWorkflowApprover build() { return new ApprovalWorkflowApprover(id, approvalFlowId, approvalStepId, accountId, roleId, reference, groupId); }
    }
}
