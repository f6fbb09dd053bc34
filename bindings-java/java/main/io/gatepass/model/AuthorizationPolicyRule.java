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
 * Authorization policy rule.
 *
 * <p>Made by its builder.
 */
public record AuthorizationPolicyRule(
    AuthorizationPolicyRulePrincipalAll principalAll,
    AuthorizationPolicyRulePrincipalByIds principalByIds,
    AuthorizationPolicyRuleResourcesAll resourcesAll,
    AuthorizationPolicyRuleResourceByIds resourceByIds,
    AuthorizationPolicyRuleResourceByTypeAndTags resourceByTypeAndTags,
    AuthorizationPolicyRuleResourceByTypeTagsAndKubernetesGroups resourceByTypeTagsAndKubernetesGroups,
    AuthorizationPolicyRuleResourceByOktaWithGroups resourceByOktaWithGroups,
    AuthorizationPolicyRuleResourceByEntraWithGroups resourceByEntraWithGroups,
    AuthorizationPolicyRuleConditionMFA conditionMfa,
    AuthorizationPolicyRuleConditionDeviceTrust conditionDeviceTrust,
    AuthorizationPolicyRuleConditionLocation conditionLocation,
    AuthorizationPolicyRuleConditionIP conditionIp,
    AuthorizationPolicyRuleConditionTime conditionTime,
    AuthorizationPolicyRuleConditionApprovalFlow conditionApprovalFlow
) implements Value {
    /** What is not given is as what is not set; lists and maps are copied. */
    public AuthorizationPolicyRule {
    }

    @Override
    public void write(Writer out) {
        out.message(1, principalAll);
        out.message(2, principalByIds);
        out.message(3, resourcesAll);
        out.message(4, resourceByIds);
        out.message(5, resourceByTypeAndTags);
        out.message(6, resourceByTypeTagsAndKubernetesGroups);
        out.message(7, resourceByOktaWithGroups);
        out.message(8, resourceByEntraWithGroups);
        out.message(9, conditionMfa);
        out.message(10, conditionDeviceTrust);
        out.message(11, conditionLocation);
        out.message(12, conditionIp);
        out.message(13, conditionTime);
        out.message(14, conditionApprovalFlow);
    }

    /** Begins a new one. */
    public static Builder builder() { return new Builder(); }

    /** Begins another one with the same values. */
    public Builder toBuilder() {
        var builder = new Builder();
        builder.principalAll = principalAll;
        builder.principalByIds = principalByIds;
        builder.resourcesAll = resourcesAll;
        builder.resourceByIds = resourceByIds;
        builder.resourceByTypeAndTags = resourceByTypeAndTags;
        builder.resourceByTypeTagsAndKubernetesGroups = resourceByTypeTagsAndKubernetesGroups;
        builder.resourceByOktaWithGroups = resourceByOktaWithGroups;
        builder.resourceByEntraWithGroups = resourceByEntraWithGroups;
        builder.conditionMfa = conditionMfa;
        builder.conditionDeviceTrust = conditionDeviceTrust;
        builder.conditionLocation = conditionLocation;
        builder.conditionIp = conditionIp;
        builder.conditionTime = conditionTime;
        builder.conditionApprovalFlow = conditionApprovalFlow;
        return builder;
    }

    /** Reads one. @hidden */
    public static AuthorizationPolicyRule read(Reader in) {
        var builder = new Builder();
        while (in.next()) {
            switch (in.number()) {
                case 1 -> builder.principalAll = AuthorizationPolicyRulePrincipalAll.read(in.message());
                case 2 -> builder.principalByIds = AuthorizationPolicyRulePrincipalByIds.read(in.message());
                case 3 -> builder.resourcesAll = AuthorizationPolicyRuleResourcesAll.read(in.message());
                case 4 -> builder.resourceByIds = AuthorizationPolicyRuleResourceByIds.read(in.message());
                case 5 -> builder.resourceByTypeAndTags = AuthorizationPolicyRuleResourceByTypeAndTags.read(in.message());
                case 6 -> builder.resourceByTypeTagsAndKubernetesGroups = AuthorizationPolicyRuleResourceByTypeTagsAndKubernetesGroups.read(in.message());
                case 7 -> builder.resourceByOktaWithGroups = AuthorizationPolicyRuleResourceByOktaWithGroups.read(in.message());
                case 8 -> builder.resourceByEntraWithGroups = AuthorizationPolicyRuleResourceByEntraWithGroups.read(in.message());
                case 9 -> builder.conditionMfa = AuthorizationPolicyRuleConditionMFA.read(in.message());
                case 10 -> builder.conditionDeviceTrust = AuthorizationPolicyRuleConditionDeviceTrust.read(in.message());
                case 11 -> builder.conditionLocation = AuthorizationPolicyRuleConditionLocation.read(in.message());
                case 12 -> builder.conditionIp = AuthorizationPolicyRuleConditionIP.read(in.message());
                case 13 -> builder.conditionTime = AuthorizationPolicyRuleConditionTime.read(in.message());
                case 14 -> builder.conditionApprovalFlow = AuthorizationPolicyRuleConditionApprovalFlow.read(in.message());
                default -> in.skip();
            }
        }
        return builder.build();
    }

    /** Makes a {@link AuthorizationPolicyRule}. */
    public static final class Builder {
        private AuthorizationPolicyRulePrincipalAll principalAll;
        private AuthorizationPolicyRulePrincipalByIds principalByIds;
        private AuthorizationPolicyRuleResourcesAll resourcesAll;
        private AuthorizationPolicyRuleResourceByIds resourceByIds;
        private AuthorizationPolicyRuleResourceByTypeAndTags resourceByTypeAndTags;
        private AuthorizationPolicyRuleResourceByTypeTagsAndKubernetesGroups resourceByTypeTagsAndKubernetesGroups;
        private AuthorizationPolicyRuleResourceByOktaWithGroups resourceByOktaWithGroups;
        private AuthorizationPolicyRuleResourceByEntraWithGroups resourceByEntraWithGroups;
        private AuthorizationPolicyRuleConditionMFA conditionMfa;
        private AuthorizationPolicyRuleConditionDeviceTrust conditionDeviceTrust;
        private AuthorizationPolicyRuleConditionLocation conditionLocation;
        private AuthorizationPolicyRuleConditionIP conditionIp;
        private AuthorizationPolicyRuleConditionTime conditionTime;
        private AuthorizationPolicyRuleConditionApprovalFlow conditionApprovalFlow;

        private Builder() {}

        /** Principal all. */
        public Builder principalAll(AuthorizationPolicyRulePrincipalAll principalAll) { this.principalAll = principalAll; return this; }

        /** Principal by ids. */
        public Builder principalByIds(AuthorizationPolicyRulePrincipalByIds principalByIds) { this.principalByIds = principalByIds; return this; }

        /** Resources all. */
        public Builder resourcesAll(AuthorizationPolicyRuleResourcesAll resourcesAll) { this.resourcesAll = resourcesAll; return this; }

        /** Resource by ids. */
        public Builder resourceByIds(AuthorizationPolicyRuleResourceByIds resourceByIds) { this.resourceByIds = resourceByIds; return this; }

        /** Resource by type and tags. */
        public Builder resourceByTypeAndTags(AuthorizationPolicyRuleResourceByTypeAndTags resourceByTypeAndTags) { this.resourceByTypeAndTags = resourceByTypeAndTags; return this; }

        /** Resource by type tags and kubernetes groups. */
        public Builder resourceByTypeTagsAndKubernetesGroups(AuthorizationPolicyRuleResourceByTypeTagsAndKubernetesGroups resourceByTypeTagsAndKubernetesGroups) { this.resourceByTypeTagsAndKubernetesGroups = resourceByTypeTagsAndKubernetesGroups; return this; }

        /** Resource by okta with groups. */
        public Builder resourceByOktaWithGroups(AuthorizationPolicyRuleResourceByOktaWithGroups resourceByOktaWithGroups) { this.resourceByOktaWithGroups = resourceByOktaWithGroups; return this; }

        /** Resource by entra with groups. */
        public Builder resourceByEntraWithGroups(AuthorizationPolicyRuleResourceByEntraWithGroups resourceByEntraWithGroups) { this.resourceByEntraWithGroups = resourceByEntraWithGroups; return this; }

        /** Condition mfa. */
        public Builder conditionMfa(AuthorizationPolicyRuleConditionMFA conditionMfa) { this.conditionMfa = conditionMfa; return this; }

        /** Condition device trust. */
        public Builder conditionDeviceTrust(AuthorizationPolicyRuleConditionDeviceTrust conditionDeviceTrust) { this.conditionDeviceTrust = conditionDeviceTrust; return this; }

        /** Condition location. */
        public Builder conditionLocation(AuthorizationPolicyRuleConditionLocation conditionLocation) { this.conditionLocation = conditionLocation; return this; }

        /** Condition ip. */
        public Builder conditionIp(AuthorizationPolicyRuleConditionIP conditionIp) { this.conditionIp = conditionIp; return this; }

        /** Condition time. */
        public Builder conditionTime(AuthorizationPolicyRuleConditionTime conditionTime) { this.conditionTime = conditionTime; return this; }

        /** Condition approval flow. */
        public Builder conditionApprovalFlow(AuthorizationPolicyRuleConditionApprovalFlow conditionApprovalFlow) { this.conditionApprovalFlow = conditionApprovalFlow; return this; }

        /** What was told. */
        public AuthorizationPolicyRule build() { return new AuthorizationPolicyRule(principalAll, principalByIds, resourcesAll, resourceByIds, resourceByTypeAndTags, resourceByTypeTagsAndKubernetesGroups, resourceByOktaWithGroups, resourceByEntraWithGroups, conditionMfa, conditionDeviceTrust, conditionLocation, conditionIp, conditionTime, conditionApprovalFlow); }
    }
}
