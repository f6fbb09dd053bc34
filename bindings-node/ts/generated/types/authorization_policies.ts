// Generated from proto/ by `cargo xtask codegen`; do not edit.
/** Types of `proto/…/authorization_policies.proto`. */

import type { AccessRules, Duration, Ref } from "../../values.js";
import type { AuthorizationPolicyDayOfWeek, AuthorizationPolicyDeviceTrustLevel, AuthorizationPolicyDeviceTrustOperator, AuthorizationPolicyIPNetwork, AuthorizationPolicyIPOperator, AuthorizationPolicyState, AuthorizationPolicyTimeOperator, LocationContinent, LocationCountry, LocationOperator, ResourceType } from "../enums.js";
import type { Tag, TagInit } from "./tags.js";

/** Authorization policy. */
export interface AuthorizationPolicy {
  /** Id. Set by the server. */
  readonly id: string;
  /** Name. Required. */
  readonly name: string;
  /** Description. */
  readonly description: string;
  /** Rules. */
  readonly rules: readonly AuthorizationPolicyRule[];
  /** State. */
  readonly state: AuthorizationPolicyState;
}

/** What makes one: Authorization policy. */
export interface AuthorizationPolicyInit {
  /** Name. Required. */
  name: string;
  /** Description. */
  description?: string;
  /** Rules. */
  rules?: readonly (AuthorizationPolicyRuleInit | AuthorizationPolicyRule)[];
  /** State. */
  state?: AuthorizationPolicyState;
}

/** Authorization policy continent rule. */
export interface AuthorizationPolicyContinentRule {
  /** Operator. */
  readonly operator: LocationOperator;
  /** Continents. */
  readonly continents: readonly LocationContinent[];
}

/** What makes one: Authorization policy continent rule. */
export interface AuthorizationPolicyContinentRuleInit {
  /** Operator. */
  operator?: LocationOperator;
  /** Continents. */
  continents?: readonly LocationContinent[];
}

/** Authorization policy country rule. */
export interface AuthorizationPolicyCountryRule {
  /** Operator. */
  readonly operator: LocationOperator;
  /** Countries. */
  readonly countries: readonly LocationCountry[];
}

/** What makes one: Authorization policy country rule. */
export interface AuthorizationPolicyCountryRuleInit {
  /** Operator. */
  operator?: LocationOperator;
  /** Countries. */
  countries?: readonly LocationCountry[];
}

/** Authorization policy IP rule. */
export interface AuthorizationPolicyIPRule {
  /** Operator. */
  readonly operator: AuthorizationPolicyIPOperator;
  /** Network. */
  readonly network: AuthorizationPolicyIPNetwork;
  /** Cidr. */
  readonly cidr: string;
}

/** What makes one: Authorization policy IP rule. */
export interface AuthorizationPolicyIPRuleInit {
  /** Operator. */
  operator?: AuthorizationPolicyIPOperator;
  /** Network. */
  network?: AuthorizationPolicyIPNetwork;
  /** Cidr. */
  cidr?: string;
}

/** Authorization policy location rule. */
export interface AuthorizationPolicyLocationRule {
  /** Continent. */
  readonly continent?: AuthorizationPolicyContinentRule;
  /** Country. */
  readonly country?: AuthorizationPolicyCountryRule;
  /** Subdivision. */
  readonly subdivision?: AuthorizationPolicySubdivisionRule;
}

/** What makes one: Authorization policy location rule. */
export interface AuthorizationPolicyLocationRuleInit {
  /** Continent. */
  continent?: AuthorizationPolicyContinentRuleInit | AuthorizationPolicyContinentRule;
  /** Country. */
  country?: AuthorizationPolicyCountryRuleInit | AuthorizationPolicyCountryRule;
  /** Subdivision. */
  subdivision?: AuthorizationPolicySubdivisionRuleInit | AuthorizationPolicySubdivisionRule;
}

/** Authorization policy rule. */
export interface AuthorizationPolicyRule {
  /** Principal all. */
  readonly principalAll?: AuthorizationPolicyRulePrincipalAll;
  /** Principal by ids. */
  readonly principalByIds?: AuthorizationPolicyRulePrincipalByIds;
  /** Resources all. */
  readonly resourcesAll?: AuthorizationPolicyRuleResourcesAll;
  /** Resource by ids. */
  readonly resourceByIds?: AuthorizationPolicyRuleResourceByIds;
  /** Resource by type and tags. */
  readonly resourceByTypeAndTags?: AuthorizationPolicyRuleResourceByTypeAndTags;
  /** Resource by type tags and kubernetes groups. */
  readonly resourceByTypeTagsAndKubernetesGroups?: AuthorizationPolicyRuleResourceByTypeTagsAndKubernetesGroups;
  /** Resource by okta with groups. */
  readonly resourceByOktaWithGroups?: AuthorizationPolicyRuleResourceByOktaWithGroups;
  /** Resource by entra with groups. */
  readonly resourceByEntraWithGroups?: AuthorizationPolicyRuleResourceByEntraWithGroups;
  /** Condition mfa. */
  readonly conditionMfa?: AuthorizationPolicyRuleConditionMFA;
  /** Condition device trust. */
  readonly conditionDeviceTrust?: AuthorizationPolicyRuleConditionDeviceTrust;
  /** Condition location. */
  readonly conditionLocation?: AuthorizationPolicyRuleConditionLocation;
  /** Condition ip. */
  readonly conditionIp?: AuthorizationPolicyRuleConditionIP;
  /** Condition time. */
  readonly conditionTime?: AuthorizationPolicyRuleConditionTime;
  /** Condition approval flow. */
  readonly conditionApprovalFlow?: AuthorizationPolicyRuleConditionApprovalFlow;
}

/** What makes one: Authorization policy rule. */
export interface AuthorizationPolicyRuleInit {
  /** Principal all. */
  principalAll?: AuthorizationPolicyRulePrincipalAllInit | AuthorizationPolicyRulePrincipalAll;
  /** Principal by ids. */
  principalByIds?: AuthorizationPolicyRulePrincipalByIdsInit | AuthorizationPolicyRulePrincipalByIds;
  /** Resources all. */
  resourcesAll?: AuthorizationPolicyRuleResourcesAllInit | AuthorizationPolicyRuleResourcesAll;
  /** Resource by ids. */
  resourceByIds?: AuthorizationPolicyRuleResourceByIdsInit | AuthorizationPolicyRuleResourceByIds;
  /** Resource by type and tags. */
  resourceByTypeAndTags?: AuthorizationPolicyRuleResourceByTypeAndTagsInit | AuthorizationPolicyRuleResourceByTypeAndTags;
  /** Resource by type tags and kubernetes groups. */
  resourceByTypeTagsAndKubernetesGroups?: AuthorizationPolicyRuleResourceByTypeTagsAndKubernetesGroupsInit | AuthorizationPolicyRuleResourceByTypeTagsAndKubernetesGroups;
  /** Resource by okta with groups. */
  resourceByOktaWithGroups?: AuthorizationPolicyRuleResourceByOktaWithGroupsInit | AuthorizationPolicyRuleResourceByOktaWithGroups;
  /** Resource by entra with groups. */
  resourceByEntraWithGroups?: AuthorizationPolicyRuleResourceByEntraWithGroupsInit | AuthorizationPolicyRuleResourceByEntraWithGroups;
  /** Condition mfa. */
  conditionMfa?: AuthorizationPolicyRuleConditionMFAInit | AuthorizationPolicyRuleConditionMFA;
  /** Condition device trust. */
  conditionDeviceTrust?: AuthorizationPolicyRuleConditionDeviceTrustInit | AuthorizationPolicyRuleConditionDeviceTrust;
  /** Condition location. */
  conditionLocation?: AuthorizationPolicyRuleConditionLocationInit | AuthorizationPolicyRuleConditionLocation;
  /** Condition ip. */
  conditionIp?: AuthorizationPolicyRuleConditionIPInit | AuthorizationPolicyRuleConditionIP;
  /** Condition time. */
  conditionTime?: AuthorizationPolicyRuleConditionTimeInit | AuthorizationPolicyRuleConditionTime;
  /** Condition approval flow. */
  conditionApprovalFlow?: AuthorizationPolicyRuleConditionApprovalFlowInit | AuthorizationPolicyRuleConditionApprovalFlow;
}

/** Authorization policy rule condition approval flow. */
export interface AuthorizationPolicyRuleConditionApprovalFlow {
  /** Approval flow id. */
  readonly approvalFlowId: string;
}

/** What makes one: Authorization policy rule condition approval flow. */
export interface AuthorizationPolicyRuleConditionApprovalFlowInit {
  /** Approval flow id. */
  approvalFlowId?: string;
}

/** Authorization policy rule condition device trust. */
export interface AuthorizationPolicyRuleConditionDeviceTrust {
  /** Operator. */
  readonly operator: AuthorizationPolicyDeviceTrustOperator;
  /** Level. */
  readonly level: AuthorizationPolicyDeviceTrustLevel;
}

/** What makes one: Authorization policy rule condition device trust. */
export interface AuthorizationPolicyRuleConditionDeviceTrustInit {
  /** Operator. */
  operator?: AuthorizationPolicyDeviceTrustOperator;
  /** Level. */
  level?: AuthorizationPolicyDeviceTrustLevel;
}

/** Authorization policy rule condition IP. */
export interface AuthorizationPolicyRuleConditionIP {
  /** Rules. */
  readonly rules: readonly AuthorizationPolicyIPRule[];
}

/** What makes one: Authorization policy rule condition IP. */
export interface AuthorizationPolicyRuleConditionIPInit {
  /** Rules. */
  rules?: readonly (AuthorizationPolicyIPRuleInit | AuthorizationPolicyIPRule)[];
}

/** Authorization policy rule condition location. */
export interface AuthorizationPolicyRuleConditionLocation {
  /** Rules. */
  readonly rules: readonly AuthorizationPolicyLocationRule[];
}

/** What makes one: Authorization policy rule condition location. */
export interface AuthorizationPolicyRuleConditionLocationInit {
  /** Rules. */
  rules?: readonly (AuthorizationPolicyLocationRuleInit | AuthorizationPolicyLocationRule)[];
}

/** Authorization policy rule condition MFA. */
export interface AuthorizationPolicyRuleConditionMFA {
  /** Reason. */
  readonly reason: string;
  /** Cache timeout seconds. */
  readonly cacheTimeoutSeconds: number;
}

/** What makes one: Authorization policy rule condition MFA. */
export interface AuthorizationPolicyRuleConditionMFAInit {
  /** Reason. */
  reason?: string;
  /** Cache timeout seconds. */
  cacheTimeoutSeconds?: number;
}

/** Authorization policy rule condition time. */
export interface AuthorizationPolicyRuleConditionTime {
  /** Rules. */
  readonly rules: readonly AuthorizationPolicyTimeRule[];
}

/** What makes one: Authorization policy rule condition time. */
export interface AuthorizationPolicyRuleConditionTimeInit {
  /** Rules. */
  rules?: readonly (AuthorizationPolicyTimeRuleInit | AuthorizationPolicyTimeRule)[];
}

/** Authorization policy rule principal all. */
export interface AuthorizationPolicyRulePrincipalAll {
}

/** What makes one: Authorization policy rule principal all. */
export interface AuthorizationPolicyRulePrincipalAllInit {
}

/** Authorization policy rule principal by ids. */
export interface AuthorizationPolicyRulePrincipalByIds {
  /** Ids. */
  readonly ids: readonly string[];
}

/** What makes one: Authorization policy rule principal by ids. */
export interface AuthorizationPolicyRulePrincipalByIdsInit {
  /** Ids. */
  ids?: readonly string[];
}

/** Authorization policy rule resource by entra with groups. */
export interface AuthorizationPolicyRuleResourceByEntraWithGroups {
  /** Resource id. */
  readonly resourceId: string;
  /** Groups. */
  readonly groups: readonly string[];
}

/** What makes one: Authorization policy rule resource by entra with groups. */
export interface AuthorizationPolicyRuleResourceByEntraWithGroupsInit {
  /** Resource id. */
  resourceId?: string;
  /** Groups. */
  groups?: readonly string[];
}

/** Authorization policy rule resource by ids. */
export interface AuthorizationPolicyRuleResourceByIds {
  /** Ids. */
  readonly ids: readonly string[];
}

/** What makes one: Authorization policy rule resource by ids. */
export interface AuthorizationPolicyRuleResourceByIdsInit {
  /** Ids. */
  ids?: readonly string[];
}

/** Authorization policy rule resource by okta with groups. */
export interface AuthorizationPolicyRuleResourceByOktaWithGroups {
  /** Resource id. */
  readonly resourceId: string;
  /** Groups. */
  readonly groups: readonly string[];
}

/** What makes one: Authorization policy rule resource by okta with groups. */
export interface AuthorizationPolicyRuleResourceByOktaWithGroupsInit {
  /** Resource id. */
  resourceId?: string;
  /** Groups. */
  groups?: readonly string[];
}

/** Authorization policy rule resource by type and tags. */
export interface AuthorizationPolicyRuleResourceByTypeAndTags {
  /** Type. */
  readonly type: ResourceType;
  /** Tags. */
  readonly tags: readonly Tag[];
}

/** What makes one: Authorization policy rule resource by type and tags. */
export interface AuthorizationPolicyRuleResourceByTypeAndTagsInit {
  /** Type. */
  type?: ResourceType;
  /** Tags. */
  tags?: readonly (TagInit | Tag)[];
}

/** Authorization policy rule resource by type tags and kubernetes groups. */
export interface AuthorizationPolicyRuleResourceByTypeTagsAndKubernetesGroups {
  /** Type. */
  readonly type: ResourceType;
  /** Tags. */
  readonly tags: readonly Tag[];
  /** Kubernetes groups. */
  readonly kubernetesGroups: readonly string[];
}

/** What makes one: Authorization policy rule resource by type tags and kubernetes groups. */
export interface AuthorizationPolicyRuleResourceByTypeTagsAndKubernetesGroupsInit {
  /** Type. */
  type?: ResourceType;
  /** Tags. */
  tags?: readonly (TagInit | Tag)[];
  /** Kubernetes groups. */
  kubernetesGroups?: readonly string[];
}

/** Authorization policy rule resources all. */
export interface AuthorizationPolicyRuleResourcesAll {
}

/** What makes one: Authorization policy rule resources all. */
export interface AuthorizationPolicyRuleResourcesAllInit {
}

/** Authorization policy subdivision rule. */
export interface AuthorizationPolicySubdivisionRule {
  /** Operator. */
  readonly operator: LocationOperator;
  /** Subdivisions. */
  readonly subdivisions: readonly string[];
}

/** What makes one: Authorization policy subdivision rule. */
export interface AuthorizationPolicySubdivisionRuleInit {
  /** Operator. */
  operator?: LocationOperator;
  /** Subdivisions. */
  subdivisions?: readonly string[];
}

/** Authorization policy time rule. */
export interface AuthorizationPolicyTimeRule {
  /** Day of week. */
  readonly dayOfWeek?: AuthorizationPolicyTimeRuleDayOfWeek;
  /** Time of day. */
  readonly timeOfDay?: LegacyAuthorizationPolicyTimeRuleTimeOfDay;
  /** Month. */
  readonly month?: AuthorizationPolicyTimeRuleMonth;
  /** Days of month. */
  readonly daysOfMonth?: AuthorizationPolicyTimeRuleDaysOfMonth;
  /** Time of day outside of. */
  readonly timeOfDayOutsideOf?: LegacyAuthorizationPolicyTimeRuleTimeOfDayOutsideOf;
  /** Time of day with operator. */
  readonly timeOfDayWithOperator?: AuthorizationPolicyTimeRuleTimeOfDay;
}

/** What makes one: Authorization policy time rule. */
export interface AuthorizationPolicyTimeRuleInit {
  /** Day of week. */
  dayOfWeek?: AuthorizationPolicyTimeRuleDayOfWeekInit | AuthorizationPolicyTimeRuleDayOfWeek;
  /** Time of day. */
  timeOfDay?: LegacyAuthorizationPolicyTimeRuleTimeOfDayInit | LegacyAuthorizationPolicyTimeRuleTimeOfDay;
  /** Month. */
  month?: AuthorizationPolicyTimeRuleMonthInit | AuthorizationPolicyTimeRuleMonth;
  /** Days of month. */
  daysOfMonth?: AuthorizationPolicyTimeRuleDaysOfMonthInit | AuthorizationPolicyTimeRuleDaysOfMonth;
  /** Time of day outside of. */
  timeOfDayOutsideOf?: LegacyAuthorizationPolicyTimeRuleTimeOfDayOutsideOfInit | LegacyAuthorizationPolicyTimeRuleTimeOfDayOutsideOf;
  /** Time of day with operator. */
  timeOfDayWithOperator?: AuthorizationPolicyTimeRuleTimeOfDayInit | AuthorizationPolicyTimeRuleTimeOfDay;
}

/** Authorization policy time rule day of week. */
export interface AuthorizationPolicyTimeRuleDayOfWeek {
  /** Operator. */
  readonly operator: AuthorizationPolicyTimeOperator;
  /** Days. */
  readonly days: readonly AuthorizationPolicyDayOfWeek[];
}

/** What makes one: Authorization policy time rule day of week. */
export interface AuthorizationPolicyTimeRuleDayOfWeekInit {
  /** Operator. */
  operator?: AuthorizationPolicyTimeOperator;
  /** Days. */
  days?: readonly AuthorizationPolicyDayOfWeek[];
}

/** Authorization policy time rule days of month. */
export interface AuthorizationPolicyTimeRuleDaysOfMonth {
  /** Days. */
  readonly days: readonly number[];
}

/** What makes one: Authorization policy time rule days of month. */
export interface AuthorizationPolicyTimeRuleDaysOfMonthInit {
  /** Days. */
  days?: readonly number[];
}

/** Authorization policy time rule month. */
export interface AuthorizationPolicyTimeRuleMonth {
  /** Months. */
  readonly months: readonly number[];
}

/** What makes one: Authorization policy time rule month. */
export interface AuthorizationPolicyTimeRuleMonthInit {
  /** Months. */
  months?: readonly number[];
}

/** Authorization policy time rule time of day. */
export interface AuthorizationPolicyTimeRuleTimeOfDay {
  /** Operator. */
  readonly operator: AuthorizationPolicyTimeOperator;
  /** Start hour. */
  readonly startHour: number;
  /** Start minutes. */
  readonly startMinutes: number;
  /** End hour. */
  readonly endHour: number;
  /** End minutes. */
  readonly endMinutes: number;
}

/** What makes one: Authorization policy time rule time of day. */
export interface AuthorizationPolicyTimeRuleTimeOfDayInit {
  /** Operator. */
  operator?: AuthorizationPolicyTimeOperator;
  /** Start hour. */
  startHour?: number;
  /** Start minutes. */
  startMinutes?: number;
  /** End hour. */
  endHour?: number;
  /** End minutes. */
  endMinutes?: number;
}

/** Legacy authorization policy time rule time of day. */
export interface LegacyAuthorizationPolicyTimeRuleTimeOfDay {
  /** Start hour. */
  readonly startHour: number;
  /** Start minutes. */
  readonly startMinutes: number;
  /** End hour. */
  readonly endHour: number;
  /** End minutes. */
  readonly endMinutes: number;
}

/** What makes one: Legacy authorization policy time rule time of day. */
export interface LegacyAuthorizationPolicyTimeRuleTimeOfDayInit {
  /** Start hour. */
  startHour?: number;
  /** Start minutes. */
  startMinutes?: number;
  /** End hour. */
  endHour?: number;
  /** End minutes. */
  endMinutes?: number;
}

/** Legacy authorization policy time rule time of day outside of. */
export interface LegacyAuthorizationPolicyTimeRuleTimeOfDayOutsideOf {
  /** Start hour. */
  readonly startHour: number;
  /** Start minutes. */
  readonly startMinutes: number;
  /** End hour. */
  readonly endHour: number;
  /** End minutes. */
  readonly endMinutes: number;
}

/** What makes one: Legacy authorization policy time rule time of day outside of. */
export interface LegacyAuthorizationPolicyTimeRuleTimeOfDayOutsideOfInit {
  /** Start hour. */
  startHour?: number;
  /** Start minutes. */
  startMinutes?: number;
  /** End hour. */
  endHour?: number;
  /** End minutes. */
  endMinutes?: number;
}
