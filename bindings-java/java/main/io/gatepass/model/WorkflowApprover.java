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
 * Workflow approver.
 *
 * <p>Made by its builder.
 */
public record WorkflowApprover(
    String id,
    String workflowId,
    String accountId,
    String roleId
) implements Entity {
    /** What is not given is as what is not set; lists and maps are copied. */
    public WorkflowApprover {
        id = id == null ? "" : id;
        workflowId = workflowId == null ? "" : workflowId;
        accountId = accountId == null ? "" : accountId;
        roleId = roleId == null ? "" : roleId;
    }

    @Override
    public void write(Writer out) {
        out.text(1, id);
        out.text(2, workflowId);
        out.text(3, accountId);
        out.text(4, roleId);
    }

    /** Begins a new one. */
    public static Builder builder() { return new Builder(); }

    /** Begins another one with the same values. */
    public Builder toBuilder() {
        var builder = new Builder();
        builder.id = id;
        builder.workflowId = workflowId;
        builder.accountId = accountId;
        builder.roleId = roleId;
        return builder;
    }

    /** Reads one. @hidden */
    public static WorkflowApprover read(Reader in) {
        var builder = new Builder();
        while (in.next()) {
            switch (in.number()) {
                case 1 -> builder.id = in.text();
                case 2 -> builder.workflowId = in.text();
                case 3 -> builder.accountId = in.text();
                case 4 -> builder.roleId = in.text();
                default -> in.skip();
            }
        }
        return builder.build();
    }

    /** Makes a {@link WorkflowApprover}. */
    public static final class Builder {
        private String id = "";
        private String workflowId = "";
        private String accountId = "";
        private String roleId = "";

        private Builder() {}

        /** Id. Set by the server. */
        public Builder id(String id) { this.id = id; return this; }

        /** Workflow id. Required. Names a workflow: by its id, or by its name where it is written. */
        public Builder workflowId(String workflowId) { this.workflowId = workflowId; return this; }

        /**
         * Workflow id. Required. Names a workflow: by its id, or by its name where it is written. By id, or by name
         * where it is written.
         */
        public Builder workflow(String workflow) { this.workflowId = workflow; return this; }

        /** Workflow id. Required. Names a workflow: by its id, or by its name where it is written. */
        public Builder workflow(Entity workflow) { this.workflowId = Values.id("workflow", workflow); return this; }

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

        /** What was told. */
        public WorkflowApprover build() { return new WorkflowApprover(id, workflowId, accountId, roleId); }
    }
}
