# frozen_string_literal: true

# Generated from proto/ by `cargo xtask codegen`; do not edit.

module Gatepass
  # authorization policy day of week; later versions may know more values.
  module AuthorizationPolicyDayOfWeek
    UNSPECIFIED = "AUTHORIZATION_POLICY_DAY_OF_WEEK_UNSPECIFIED"
    SUNDAY = "AUTHORIZATION_POLICY_DAY_OF_WEEK_SUNDAY"
    MONDAY = "AUTHORIZATION_POLICY_DAY_OF_WEEK_MONDAY"
    TUESDAY = "AUTHORIZATION_POLICY_DAY_OF_WEEK_TUESDAY"
    WEDNESDAY = "AUTHORIZATION_POLICY_DAY_OF_WEEK_WEDNESDAY"
    THURSDAY = "AUTHORIZATION_POLICY_DAY_OF_WEEK_THURSDAY"
    FRIDAY = "AUTHORIZATION_POLICY_DAY_OF_WEEK_FRIDAY"
    SATURDAY = "AUTHORIZATION_POLICY_DAY_OF_WEEK_SATURDAY"
  end

  # authorization policy device trust level; later versions may know more values.
  module AuthorizationPolicyDeviceTrustLevel
    UNSPECIFIED = "AUTHORIZATION_POLICY_DEVICE_TRUST_LEVEL_UNSPECIFIED"
    HIGH = "AUTHORIZATION_POLICY_DEVICE_TRUST_LEVEL_HIGH"
    LOW = "AUTHORIZATION_POLICY_DEVICE_TRUST_LEVEL_LOW"
    EXEMPT = "AUTHORIZATION_POLICY_DEVICE_TRUST_LEVEL_EXEMPT"
    UNKNOWN = "AUTHORIZATION_POLICY_DEVICE_TRUST_LEVEL_UNKNOWN"
  end

  # authorization policy device trust operator; later versions may know more values.
  module AuthorizationPolicyDeviceTrustOperator
    UNSPECIFIED = "AUTHORIZATION_POLICY_DEVICE_TRUST_OPERATOR_UNSPECIFIED"
    IS = "AUTHORIZATION_POLICY_DEVICE_TRUST_OPERATOR_IS"
    IS_NOT = "AUTHORIZATION_POLICY_DEVICE_TRUST_OPERATOR_IS_NOT"
  end

  # authorization policy IP network; later versions may know more values.
  module AuthorizationPolicyIPNetwork
    UNSPECIFIED = "AUTHORIZATION_POLICY_IP_NETWORK_UNSPECIFIED"
    CLIENT_IP = "AUTHORIZATION_POLICY_IP_NETWORK_CLIENT_IP"
    REQUEST_IP = "AUTHORIZATION_POLICY_IP_NETWORK_REQUEST_IP"
    DESTINATION_IP = "AUTHORIZATION_POLICY_IP_NETWORK_DESTINATION_IP"
  end

  # authorization policy IP operator; later versions may know more values.
  module AuthorizationPolicyIPOperator
    UNSPECIFIED = "AUTHORIZATION_POLICY_IP_OPERATOR_UNSPECIFIED"
    IN = "AUTHORIZATION_POLICY_IP_OPERATOR_IN"
    NOT_IN = "AUTHORIZATION_POLICY_IP_OPERATOR_NOT_IN"
    EQUALS = "AUTHORIZATION_POLICY_IP_OPERATOR_EQUALS"
  end

  # authorization policy state; later versions may know more values.
  module AuthorizationPolicyState
    UNSPECIFIED = "AUTHORIZATION_POLICY_STATE_UNSPECIFIED"
    ACTIVE = "AUTHORIZATION_POLICY_STATE_ACTIVE"
    INACTIVE = "AUTHORIZATION_POLICY_STATE_INACTIVE"
  end

  # authorization policy time operator; later versions may know more values.
  module AuthorizationPolicyTimeOperator
    UNSPECIFIED = "AUTHORIZATION_POLICY_TIME_OPERATOR_UNSPECIFIED"
    IS = "AUTHORIZATION_POLICY_TIME_OPERATOR_IS"
    IS_NOT = "AUTHORIZATION_POLICY_TIME_OPERATOR_IS_NOT"
  end

  # location operator; later versions may know more values.
  module LocationOperator
    UNSPECIFIED = "LOCATION_OPERATOR_UNSPECIFIED"
    IN = "LOCATION_OPERATOR_IN"
    NOT_IN = "LOCATION_OPERATOR_NOT_IN"
  end

  # Authorization policy.
  class AuthorizationPolicy < Entity
    # Id. Set by the server.
    # @return [String]
    attribute :id, :text

    # Name. Required.
    # @return [String]
    attribute :name, :text, required: true

    # Description.
    # @return [String]
    attribute :description, :text

    # Rules.
    # @return [Array[AuthorizationPolicyRule]]
    attribute :rules, ["AuthorizationPolicyRule"]

    # State.
    # @return [String]
    attribute :state, :word

  end

  # Authorization policy continent rule.
  class AuthorizationPolicyContinentRule < Value
    # Operator.
    # @return [String]
    attribute :operator, :word

    # Continents.
    # @return [Array[String]]
    attribute :continents, [:word]

  end

  # Authorization policy country rule.
  class AuthorizationPolicyCountryRule < Value
    # Operator.
    # @return [String]
    attribute :operator, :word

    # Countries.
    # @return [Array[String]]
    attribute :countries, [:word]

  end

  # Authorization policy IP rule.
  class AuthorizationPolicyIPRule < Value
    # Operator.
    # @return [String]
    attribute :operator, :word

    # Network.
    # @return [String]
    attribute :network, :word

    # Cidr.
    # @return [String]
    attribute :cidr, :text

  end

  # Authorization policy location rule.
  class AuthorizationPolicyLocationRule < Value
    # Continent.
    # @return [AuthorizationPolicyContinentRule]
    attribute :continent, "AuthorizationPolicyContinentRule"

    # Country.
    # @return [AuthorizationPolicyCountryRule]
    attribute :country, "AuthorizationPolicyCountryRule"

    # Subdivision.
    # @return [AuthorizationPolicySubdivisionRule]
    attribute :subdivision, "AuthorizationPolicySubdivisionRule"

  end

  # Authorization policy rule.
  class AuthorizationPolicyRule < Value
    # Principal all.
    # @return [AuthorizationPolicyRulePrincipalAll]
    attribute :principal_all, "AuthorizationPolicyRulePrincipalAll"

    # Principal by ids.
    # @return [AuthorizationPolicyRulePrincipalByIds]
    attribute :principal_by_ids, "AuthorizationPolicyRulePrincipalByIds"

    # Resources all.
    # @return [AuthorizationPolicyRuleResourcesAll]
    attribute :resources_all, "AuthorizationPolicyRuleResourcesAll"

    # Resource by ids.
    # @return [AuthorizationPolicyRuleResourceByIds]
    attribute :resource_by_ids, "AuthorizationPolicyRuleResourceByIds"

    # Resource by type and tags.
    # @return [AuthorizationPolicyRuleResourceByTypeAndTags]
    attribute :resource_by_type_and_tags, "AuthorizationPolicyRuleResourceByTypeAndTags"

    # Resource by type tags and kubernetes groups.
    # @return [AuthorizationPolicyRuleResourceByTypeTagsAndKubernetesGroups]
    attribute :resource_by_type_tags_and_kubernetes_groups, "AuthorizationPolicyRuleResourceByTypeTagsAndKubernetesGroups"

    # Resource by okta with groups.
    # @return [AuthorizationPolicyRuleResourceByOktaWithGroups]
    attribute :resource_by_okta_with_groups, "AuthorizationPolicyRuleResourceByOktaWithGroups"

    # Resource by entra with groups.
    # @return [AuthorizationPolicyRuleResourceByEntraWithGroups]
    attribute :resource_by_entra_with_groups, "AuthorizationPolicyRuleResourceByEntraWithGroups"

    # Condition mfa.
    # @return [AuthorizationPolicyRuleConditionMFA]
    attribute :condition_mfa, "AuthorizationPolicyRuleConditionMFA"

    # Condition device trust.
    # @return [AuthorizationPolicyRuleConditionDeviceTrust]
    attribute :condition_device_trust, "AuthorizationPolicyRuleConditionDeviceTrust"

    # Condition location.
    # @return [AuthorizationPolicyRuleConditionLocation]
    attribute :condition_location, "AuthorizationPolicyRuleConditionLocation"

    # Condition ip.
    # @return [AuthorizationPolicyRuleConditionIP]
    attribute :condition_ip, "AuthorizationPolicyRuleConditionIP"

    # Condition time.
    # @return [AuthorizationPolicyRuleConditionTime]
    attribute :condition_time, "AuthorizationPolicyRuleConditionTime"

    # Condition approval flow.
    # @return [AuthorizationPolicyRuleConditionApprovalFlow]
    attribute :condition_approval_flow, "AuthorizationPolicyRuleConditionApprovalFlow"

  end

  # Authorization policy rule condition approval flow.
  class AuthorizationPolicyRuleConditionApprovalFlow < Value
    # Approval flow id.
    # @return [String]
    attribute :approval_flow_id, :text

  end

  # Authorization policy rule condition device trust.
  class AuthorizationPolicyRuleConditionDeviceTrust < Value
    # Operator.
    # @return [String]
    attribute :operator, :word

    # Level.
    # @return [String]
    attribute :level, :word

  end

  # Authorization policy rule condition IP.
  class AuthorizationPolicyRuleConditionIP < Value
    # Rules.
    # @return [Array[AuthorizationPolicyIPRule]]
    attribute :rules, ["AuthorizationPolicyIPRule"]

  end

  # Authorization policy rule condition location.
  class AuthorizationPolicyRuleConditionLocation < Value
    # Rules.
    # @return [Array[AuthorizationPolicyLocationRule]]
    attribute :rules, ["AuthorizationPolicyLocationRule"]

  end

  # Authorization policy rule condition MFA.
  class AuthorizationPolicyRuleConditionMFA < Value
    # Reason.
    # @return [String]
    attribute :reason, :text

    # Cache timeout seconds.
    # @return [Integer]
    attribute :cache_timeout_seconds, :integer

  end

  # Authorization policy rule condition time.
  class AuthorizationPolicyRuleConditionTime < Value
    # Rules.
    # @return [Array[AuthorizationPolicyTimeRule]]
    attribute :rules, ["AuthorizationPolicyTimeRule"]

  end

  # Authorization policy rule principal all.
  class AuthorizationPolicyRulePrincipalAll < Value
  end

  # Authorization policy rule principal by ids.
  class AuthorizationPolicyRulePrincipalByIds < Value
    # Ids.
    # @return [Array[String]]
    attribute :ids, [:text]

  end

  # Authorization policy rule resource by entra with groups.
  class AuthorizationPolicyRuleResourceByEntraWithGroups < Value
    # Resource id.
    # @return [String]
    attribute :resource_id, :text

    # Groups.
    # @return [Array[String]]
    attribute :groups, [:text]

  end

  # Authorization policy rule resource by ids.
  class AuthorizationPolicyRuleResourceByIds < Value
    # Ids.
    # @return [Array[String]]
    attribute :ids, [:text]

  end

  # Authorization policy rule resource by okta with groups.
  class AuthorizationPolicyRuleResourceByOktaWithGroups < Value
    # Resource id.
    # @return [String]
    attribute :resource_id, :text

    # Groups.
    # @return [Array[String]]
    attribute :groups, [:text]

  end

  # Authorization policy rule resource by type and tags.
  class AuthorizationPolicyRuleResourceByTypeAndTags < Value
    # Type.
    # @return [String]
    attribute :type, :word

    # Tags.
    # @return [Array[Tag]]
    attribute :tags, ["Tag"]

  end

  # Authorization policy rule resource by type tags and kubernetes groups.
  class AuthorizationPolicyRuleResourceByTypeTagsAndKubernetesGroups < Value
    # Type.
    # @return [String]
    attribute :type, :word

    # Tags.
    # @return [Array[Tag]]
    attribute :tags, ["Tag"]

    # Kubernetes groups.
    # @return [Array[String]]
    attribute :kubernetes_groups, [:text]

  end

  # Authorization policy rule resources all.
  class AuthorizationPolicyRuleResourcesAll < Value
  end

  # Authorization policy subdivision rule.
  class AuthorizationPolicySubdivisionRule < Value
    # Operator.
    # @return [String]
    attribute :operator, :word

    # Subdivisions.
    # @return [Array[String]]
    attribute :subdivisions, [:text]

  end

  # Authorization policy time rule.
  class AuthorizationPolicyTimeRule < Value
    # Day of week.
    # @return [AuthorizationPolicyTimeRuleDayOfWeek]
    attribute :day_of_week, "AuthorizationPolicyTimeRuleDayOfWeek"

    # Time of day.
    # @return [LegacyAuthorizationPolicyTimeRuleTimeOfDay]
    attribute :time_of_day, "LegacyAuthorizationPolicyTimeRuleTimeOfDay"

    # Month.
    # @return [AuthorizationPolicyTimeRuleMonth]
    attribute :month, "AuthorizationPolicyTimeRuleMonth"

    # Days of month.
    # @return [AuthorizationPolicyTimeRuleDaysOfMonth]
    attribute :days_of_month, "AuthorizationPolicyTimeRuleDaysOfMonth"

    # Time of day outside of.
    # @return [LegacyAuthorizationPolicyTimeRuleTimeOfDayOutsideOf]
    attribute :time_of_day_outside_of, "LegacyAuthorizationPolicyTimeRuleTimeOfDayOutsideOf"

    # Time of day with operator.
    # @return [AuthorizationPolicyTimeRuleTimeOfDay]
    attribute :time_of_day_with_operator, "AuthorizationPolicyTimeRuleTimeOfDay"

  end

  # Authorization policy time rule day of week.
  class AuthorizationPolicyTimeRuleDayOfWeek < Value
    # Operator.
    # @return [String]
    attribute :operator, :word

    # Days.
    # @return [Array[String]]
    attribute :days, [:word]

  end

  # Authorization policy time rule days of month.
  class AuthorizationPolicyTimeRuleDaysOfMonth < Value
    # Days.
    # @return [Array[Integer]]
    attribute :days, [:integer]

  end

  # Authorization policy time rule month.
  class AuthorizationPolicyTimeRuleMonth < Value
    # Months.
    # @return [Array[Integer]]
    attribute :months, [:integer]

  end

  # Authorization policy time rule time of day.
  class AuthorizationPolicyTimeRuleTimeOfDay < Value
    # Operator.
    # @return [String]
    attribute :operator, :word

    # Start hour.
    # @return [Integer]
    attribute :start_hour, :integer

    # Start minutes.
    # @return [Integer]
    attribute :start_minutes, :integer

    # End hour.
    # @return [Integer]
    attribute :end_hour, :integer

    # End minutes.
    # @return [Integer]
    attribute :end_minutes, :integer

  end

  # Legacy authorization policy time rule time of day.
  class LegacyAuthorizationPolicyTimeRuleTimeOfDay < Value
    # Start hour.
    # @return [Integer]
    attribute :start_hour, :integer

    # Start minutes.
    # @return [Integer]
    attribute :start_minutes, :integer

    # End hour.
    # @return [Integer]
    attribute :end_hour, :integer

    # End minutes.
    # @return [Integer]
    attribute :end_minutes, :integer

  end

  # Legacy authorization policy time rule time of day outside of.
  class LegacyAuthorizationPolicyTimeRuleTimeOfDayOutsideOf < Value
    # Start hour.
    # @return [Integer]
    attribute :start_hour, :integer

    # Start minutes.
    # @return [Integer]
    attribute :start_minutes, :integer

    # End hour.
    # @return [Integer]
    attribute :end_hour, :integer

    # End minutes.
    # @return [Integer]
    attribute :end_minutes, :integer

  end

end
