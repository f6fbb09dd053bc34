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
 * Which resources may be requested, under which approval workflow, for how long.
 *
 * <p>Made by its builder.
 */
public record Workflow(
    String id,
    String name,
    String description,
    long weight,
    boolean autoGrant,
    boolean enabled,
    boolean requiresReason,
    AccessRules accessRules,
    String approvalFlowId,
    Duration accessRequestMaxDuration,
    Duration accessRequestFixedDuration
) implements Entity {
    /** What is not given is as what is not set; lists and maps are copied. */
    public Workflow {
        id = id == null ? "" : id;
        name = name == null ? "" : name;
        description = description == null ? "" : description;
        accessRules = accessRules == null ? AccessRules.UNSET : accessRules;
        approvalFlowId = approvalFlowId == null ? "" : approvalFlowId;
    }

    @Override
    public void write(Writer out) {
        out.text(1, id);
        out.text(2, name);
        out.text(3, description);
        out.integer(4, weight);
        out.bool(5, autoGrant);
        out.bool(6, enabled);
        out.bool(7, requiresReason);
        out.rules(8, accessRules);
        out.text(9, approvalFlowId);
        out.duration(10, accessRequestMaxDuration);
        out.duration(11, accessRequestFixedDuration);
    }

    /** Begins a new one. */
    public static Builder builder() { return new Builder(); }

    /** Begins another one with the same values. */
    public Builder toBuilder() {
        var builder = new Builder();
        builder.id = id;
        builder.name = name;
        builder.description = description;
        builder.weight = weight;
        builder.autoGrant = autoGrant;
        builder.enabled = enabled;
        builder.requiresReason = requiresReason;
        builder.accessRules = accessRules;
        builder.approvalFlowId = approvalFlowId;
        builder.accessRequestMaxDuration = accessRequestMaxDuration;
        builder.accessRequestFixedDuration = accessRequestFixedDuration;
        return builder;
    }

    /** Reads one. @hidden */
    public static Workflow read(Reader in) {
        var builder = new Builder();
        while (in.next()) {
            switch (in.number()) {
                case 1 -> builder.id = in.text();
                case 2 -> builder.name = in.text();
                case 3 -> builder.description = in.text();
                case 4 -> builder.weight = in.integer();
                case 5 -> builder.autoGrant = in.bool();
                case 6 -> builder.enabled = in.bool();
                case 7 -> builder.requiresReason = in.bool();
                case 8 -> builder.accessRules = AccessRules.ofJson(in.text());
                case 9 -> builder.approvalFlowId = in.text();
                case 10 -> builder.accessRequestMaxDuration = in.duration();
                case 11 -> builder.accessRequestFixedDuration = in.duration();
                default -> in.skip();
            }
        }
        return builder.build();
    }

    /** Makes a {@link Workflow}. */
    public static final class Builder {
        private String id = "";
        private String name = "";
        private String description = "";
        private long weight = 0;
        private boolean autoGrant = false;
        private boolean enabled = false;
        private boolean requiresReason = false;
        private AccessRules accessRules = AccessRules.UNSET;
        private String approvalFlowId = "";
        private Duration accessRequestMaxDuration;
        private Duration accessRequestFixedDuration;

        private Builder() {}

        /** Id. Set by the server. */
        public Builder id(String id) { this.id = id; return this; }

        /** Name. Required. */
        public Builder name(String name) { this.name = name; return this; }

        /** Description. */
        public Builder description(String description) { this.description = description; return this; }

        /** Weight. The server chooses it where it is not given. */
        public Builder weight(long weight) { this.weight = weight; return this; }

        /** Auto grant. Deprecated. */
        public Builder autoGrant(boolean autoGrant) { this.autoGrant = autoGrant; return this; }

        /** Enabled. */
        public Builder enabled(boolean enabled) { this.enabled = enabled; return this; }

        /** Requires reason. */
        public Builder requiresReason(boolean requiresReason) { this.requiresReason = requiresReason; return this; }

        /** Access rules. The server chooses it where it is not given. */
        public Builder accessRules(AccessRules accessRules) { this.accessRules = accessRules; return this; }

        /** Access rules. The server chooses it where it is not given. */
        public Builder accessRules(AccessRule... accessRules) { this.accessRules = AccessRules.of(accessRules); return this; }

        /** Approval flow id. Names a approval workflow: by its id, or by its name where it is written. */
        public Builder approvalFlowId(String approvalFlowId) { this.approvalFlowId = approvalFlowId; return this; }

        /**
         * Approval flow id. Names a approval workflow: by its id, or by its name where it is written. By id, or by
         * name where it is written.
         */
        public Builder approvalFlow(String approvalFlow) { this.approvalFlowId = approvalFlow; return this; }

        /** Approval flow id. Names a approval workflow: by its id, or by its name where it is written. */
        public Builder approvalFlow(Entity approvalFlow) { this.approvalFlowId = Values.id("approvalFlow", approvalFlow); return this; }

        /** Access request max duration. */
        public Builder accessRequestMaxDuration(Duration accessRequestMaxDuration) { this.accessRequestMaxDuration = accessRequestMaxDuration; return this; }

        /** Access request fixed duration. */
        public Builder accessRequestFixedDuration(Duration accessRequestFixedDuration) { this.accessRequestFixedDuration = accessRequestFixedDuration; return this; }

        /** What was told. */
        public Workflow build() { return new Workflow(id, name, description, weight, autoGrant, enabled, requiresReason, accessRules, approvalFlowId, accessRequestMaxDuration, accessRequestFixedDuration); }
    }
}
