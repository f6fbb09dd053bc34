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
 * Authorization policy rule condition approval flow.
 *
 * <p>Made by its builder.
 */
public record AuthorizationPolicyRuleConditionApprovalFlow(
    String approvalFlowId
) implements Value {
    /** What is not given is as what is not set; lists and maps are copied. */
    public AuthorizationPolicyRuleConditionApprovalFlow {
        approvalFlowId = approvalFlowId == null ? "" : approvalFlowId;
    }

    @Override
    public void write(Writer out) {
        out.text(1, approvalFlowId);
    }

    /** Begins a new one. */
    public static Builder builder() { return new Builder(); }

    /** Begins another one with the same values. */
    public Builder toBuilder() {
        var builder = new Builder();
        builder.approvalFlowId = approvalFlowId;
        return builder;
    }

    /** Reads one. @hidden */
    public static AuthorizationPolicyRuleConditionApprovalFlow read(Reader in) {
        var builder = new Builder();
        while (in.next()) {
            switch (in.number()) {
                case 1 -> builder.approvalFlowId = in.text();
                default -> in.skip();
            }
        }
        return builder.build();
    }

    /** Makes a {@link AuthorizationPolicyRuleConditionApprovalFlow}. */
    public static final class Builder {
        private String approvalFlowId = "";

        private Builder() {}

        /** Approval flow id. */
        public Builder approvalFlowId(String approvalFlowId) { this.approvalFlowId = approvalFlowId; return this; }

        /** What was told. */
        public AuthorizationPolicyRuleConditionApprovalFlow build() { return new AuthorizationPolicyRuleConditionApprovalFlow(approvalFlowId); }
    }
}
