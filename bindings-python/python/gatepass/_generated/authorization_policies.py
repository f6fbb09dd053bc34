# Generated from proto/ by `cargo xtask codegen`; do not edit.
"""Types of `proto/…/authorization_policies.proto`."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any, ClassVar, Mapping, Sequence

from .._values import *
from .location_enums import LocationContinent
from .location_enums import LocationCountry
from .resourcetypes import ResourceType
from .tags import Tag


class AuthorizationPolicyDayOfWeek(OpenEnum):
    """authorization policy day of week; later versions may know more values."""

    __slots__ = ()
    UNSPECIFIED: ClassVar[AuthorizationPolicyDayOfWeek]
    SUNDAY: ClassVar[AuthorizationPolicyDayOfWeek]
    MONDAY: ClassVar[AuthorizationPolicyDayOfWeek]
    TUESDAY: ClassVar[AuthorizationPolicyDayOfWeek]
    WEDNESDAY: ClassVar[AuthorizationPolicyDayOfWeek]
    THURSDAY: ClassVar[AuthorizationPolicyDayOfWeek]
    FRIDAY: ClassVar[AuthorizationPolicyDayOfWeek]
    SATURDAY: ClassVar[AuthorizationPolicyDayOfWeek]


AuthorizationPolicyDayOfWeek.UNSPECIFIED = AuthorizationPolicyDayOfWeek("AUTHORIZATION_POLICY_DAY_OF_WEEK_UNSPECIFIED")
AuthorizationPolicyDayOfWeek.SUNDAY = AuthorizationPolicyDayOfWeek("AUTHORIZATION_POLICY_DAY_OF_WEEK_SUNDAY")
AuthorizationPolicyDayOfWeek.MONDAY = AuthorizationPolicyDayOfWeek("AUTHORIZATION_POLICY_DAY_OF_WEEK_MONDAY")
AuthorizationPolicyDayOfWeek.TUESDAY = AuthorizationPolicyDayOfWeek("AUTHORIZATION_POLICY_DAY_OF_WEEK_TUESDAY")
AuthorizationPolicyDayOfWeek.WEDNESDAY = AuthorizationPolicyDayOfWeek("AUTHORIZATION_POLICY_DAY_OF_WEEK_WEDNESDAY")
AuthorizationPolicyDayOfWeek.THURSDAY = AuthorizationPolicyDayOfWeek("AUTHORIZATION_POLICY_DAY_OF_WEEK_THURSDAY")
AuthorizationPolicyDayOfWeek.FRIDAY = AuthorizationPolicyDayOfWeek("AUTHORIZATION_POLICY_DAY_OF_WEEK_FRIDAY")
AuthorizationPolicyDayOfWeek.SATURDAY = AuthorizationPolicyDayOfWeek("AUTHORIZATION_POLICY_DAY_OF_WEEK_SATURDAY")


class AuthorizationPolicyDeviceTrustLevel(OpenEnum):
    """authorization policy device trust level; later versions may know more values."""

    __slots__ = ()
    UNSPECIFIED: ClassVar[AuthorizationPolicyDeviceTrustLevel]
    HIGH: ClassVar[AuthorizationPolicyDeviceTrustLevel]
    LOW: ClassVar[AuthorizationPolicyDeviceTrustLevel]
    EXEMPT: ClassVar[AuthorizationPolicyDeviceTrustLevel]
    UNKNOWN: ClassVar[AuthorizationPolicyDeviceTrustLevel]


AuthorizationPolicyDeviceTrustLevel.UNSPECIFIED = AuthorizationPolicyDeviceTrustLevel("AUTHORIZATION_POLICY_DEVICE_TRUST_LEVEL_UNSPECIFIED")
AuthorizationPolicyDeviceTrustLevel.HIGH = AuthorizationPolicyDeviceTrustLevel("AUTHORIZATION_POLICY_DEVICE_TRUST_LEVEL_HIGH")
AuthorizationPolicyDeviceTrustLevel.LOW = AuthorizationPolicyDeviceTrustLevel("AUTHORIZATION_POLICY_DEVICE_TRUST_LEVEL_LOW")
AuthorizationPolicyDeviceTrustLevel.EXEMPT = AuthorizationPolicyDeviceTrustLevel("AUTHORIZATION_POLICY_DEVICE_TRUST_LEVEL_EXEMPT")
AuthorizationPolicyDeviceTrustLevel.UNKNOWN = AuthorizationPolicyDeviceTrustLevel("AUTHORIZATION_POLICY_DEVICE_TRUST_LEVEL_UNKNOWN")


class AuthorizationPolicyDeviceTrustOperator(OpenEnum):
    """authorization policy device trust operator; later versions may know more values."""

    __slots__ = ()
    UNSPECIFIED: ClassVar[AuthorizationPolicyDeviceTrustOperator]
    IS: ClassVar[AuthorizationPolicyDeviceTrustOperator]
    IS_NOT: ClassVar[AuthorizationPolicyDeviceTrustOperator]


AuthorizationPolicyDeviceTrustOperator.UNSPECIFIED = AuthorizationPolicyDeviceTrustOperator("AUTHORIZATION_POLICY_DEVICE_TRUST_OPERATOR_UNSPECIFIED")
AuthorizationPolicyDeviceTrustOperator.IS = AuthorizationPolicyDeviceTrustOperator("AUTHORIZATION_POLICY_DEVICE_TRUST_OPERATOR_IS")
AuthorizationPolicyDeviceTrustOperator.IS_NOT = AuthorizationPolicyDeviceTrustOperator("AUTHORIZATION_POLICY_DEVICE_TRUST_OPERATOR_IS_NOT")


class AuthorizationPolicyIPNetwork(OpenEnum):
    """authorization policy IP network; later versions may know more values."""

    __slots__ = ()
    UNSPECIFIED: ClassVar[AuthorizationPolicyIPNetwork]
    CLIENT_IP: ClassVar[AuthorizationPolicyIPNetwork]
    REQUEST_IP: ClassVar[AuthorizationPolicyIPNetwork]
    DESTINATION_IP: ClassVar[AuthorizationPolicyIPNetwork]


AuthorizationPolicyIPNetwork.UNSPECIFIED = AuthorizationPolicyIPNetwork("AUTHORIZATION_POLICY_IP_NETWORK_UNSPECIFIED")
AuthorizationPolicyIPNetwork.CLIENT_IP = AuthorizationPolicyIPNetwork("AUTHORIZATION_POLICY_IP_NETWORK_CLIENT_IP")
AuthorizationPolicyIPNetwork.REQUEST_IP = AuthorizationPolicyIPNetwork("AUTHORIZATION_POLICY_IP_NETWORK_REQUEST_IP")
AuthorizationPolicyIPNetwork.DESTINATION_IP = AuthorizationPolicyIPNetwork("AUTHORIZATION_POLICY_IP_NETWORK_DESTINATION_IP")


class AuthorizationPolicyIPOperator(OpenEnum):
    """authorization policy IP operator; later versions may know more values."""

    __slots__ = ()
    UNSPECIFIED: ClassVar[AuthorizationPolicyIPOperator]
    IN: ClassVar[AuthorizationPolicyIPOperator]
    NOT_IN: ClassVar[AuthorizationPolicyIPOperator]
    EQUALS: ClassVar[AuthorizationPolicyIPOperator]


AuthorizationPolicyIPOperator.UNSPECIFIED = AuthorizationPolicyIPOperator("AUTHORIZATION_POLICY_IP_OPERATOR_UNSPECIFIED")
AuthorizationPolicyIPOperator.IN = AuthorizationPolicyIPOperator("AUTHORIZATION_POLICY_IP_OPERATOR_IN")
AuthorizationPolicyIPOperator.NOT_IN = AuthorizationPolicyIPOperator("AUTHORIZATION_POLICY_IP_OPERATOR_NOT_IN")
AuthorizationPolicyIPOperator.EQUALS = AuthorizationPolicyIPOperator("AUTHORIZATION_POLICY_IP_OPERATOR_EQUALS")


class AuthorizationPolicyState(OpenEnum):
    """authorization policy state; later versions may know more values."""

    __slots__ = ()
    UNSPECIFIED: ClassVar[AuthorizationPolicyState]
    ACTIVE: ClassVar[AuthorizationPolicyState]
    INACTIVE: ClassVar[AuthorizationPolicyState]


AuthorizationPolicyState.UNSPECIFIED = AuthorizationPolicyState("AUTHORIZATION_POLICY_STATE_UNSPECIFIED")
AuthorizationPolicyState.ACTIVE = AuthorizationPolicyState("AUTHORIZATION_POLICY_STATE_ACTIVE")
AuthorizationPolicyState.INACTIVE = AuthorizationPolicyState("AUTHORIZATION_POLICY_STATE_INACTIVE")


class AuthorizationPolicyTimeOperator(OpenEnum):
    """authorization policy time operator; later versions may know more values."""

    __slots__ = ()
    UNSPECIFIED: ClassVar[AuthorizationPolicyTimeOperator]
    IS: ClassVar[AuthorizationPolicyTimeOperator]
    IS_NOT: ClassVar[AuthorizationPolicyTimeOperator]


AuthorizationPolicyTimeOperator.UNSPECIFIED = AuthorizationPolicyTimeOperator("AUTHORIZATION_POLICY_TIME_OPERATOR_UNSPECIFIED")
AuthorizationPolicyTimeOperator.IS = AuthorizationPolicyTimeOperator("AUTHORIZATION_POLICY_TIME_OPERATOR_IS")
AuthorizationPolicyTimeOperator.IS_NOT = AuthorizationPolicyTimeOperator("AUTHORIZATION_POLICY_TIME_OPERATOR_IS_NOT")


class LocationOperator(OpenEnum):
    """location operator; later versions may know more values."""

    __slots__ = ()
    UNSPECIFIED: ClassVar[LocationOperator]
    IN: ClassVar[LocationOperator]
    NOT_IN: ClassVar[LocationOperator]


LocationOperator.UNSPECIFIED = LocationOperator("LOCATION_OPERATOR_UNSPECIFIED")
LocationOperator.IN = LocationOperator("LOCATION_OPERATOR_IN")
LocationOperator.NOT_IN = LocationOperator("LOCATION_OPERATOR_NOT_IN")


class AuthorizationPolicy(Entity):
    """Authorization policy."""

    __slots__ = ()
    _fields = (
        "id",
        "name",
        "description",
        "rules",
        "state",
    )

    def __init__(
        self,
        *,
        name: str,
        description: str = "",
        rules: Sequence[AuthorizationPolicyRule] | None = None,
        state: AuthorizationPolicyState | str | None = None,
        id: str = "",
    ) -> None:
        self._make(
            id=id,
            name=name,
            description=description,
            rules=rules,
            state=state,
        )

    @property
    def id(self) -> str:
        """Id. Set by the server."""
        return read_text(self._data, "id")

    @property
    def name(self) -> str:
        """Name. Required."""
        return read_text(self._data, "name")

    @property
    def description(self) -> str:
        """Description."""
        return read_text(self._data, "description")

    @property
    def rules(self) -> tuple[AuthorizationPolicyRule, ...]:
        """Rules."""
        return read_values(self._data, "rules", AuthorizationPolicyRule)

    @property
    def state(self) -> AuthorizationPolicyState:
        """State."""
        return read_enum(self._data, "state", AuthorizationPolicyState)


class AuthorizationPolicyContinentRule(Value):
    """Authorization policy continent rule."""

    __slots__ = ()
    _fields = (
        "operator",
        "continents",
    )

    def __init__(
        self,
        *,
        operator: LocationOperator | str | None = None,
        continents: Sequence[LocationContinent | str] | None = None,
    ) -> None:
        self._make(
            operator=operator,
            continents=continents,
        )

    @property
    def operator(self) -> LocationOperator:
        """Operator."""
        return read_enum(self._data, "operator", LocationOperator)

    @property
    def continents(self) -> tuple[LocationContinent, ...]:
        """Continents."""
        return read_enums(self._data, "continents", LocationContinent)


class AuthorizationPolicyCountryRule(Value):
    """Authorization policy country rule."""

    __slots__ = ()
    _fields = (
        "operator",
        "countries",
    )

    def __init__(
        self,
        *,
        operator: LocationOperator | str | None = None,
        countries: Sequence[LocationCountry | str] | None = None,
    ) -> None:
        self._make(
            operator=operator,
            countries=countries,
        )

    @property
    def operator(self) -> LocationOperator:
        """Operator."""
        return read_enum(self._data, "operator", LocationOperator)

    @property
    def countries(self) -> tuple[LocationCountry, ...]:
        """Countries."""
        return read_enums(self._data, "countries", LocationCountry)


class AuthorizationPolicyIPRule(Value):
    """Authorization policy IP rule."""

    __slots__ = ()
    _fields = (
        "operator",
        "network",
        "cidr",
    )

    def __init__(
        self,
        *,
        operator: AuthorizationPolicyIPOperator | str | None = None,
        network: AuthorizationPolicyIPNetwork | str | None = None,
        cidr: str = "",
    ) -> None:
        self._make(
            operator=operator,
            network=network,
            cidr=cidr,
        )

    @property
    def operator(self) -> AuthorizationPolicyIPOperator:
        """Operator."""
        return read_enum(self._data, "operator", AuthorizationPolicyIPOperator)

    @property
    def network(self) -> AuthorizationPolicyIPNetwork:
        """Network."""
        return read_enum(self._data, "network", AuthorizationPolicyIPNetwork)

    @property
    def cidr(self) -> str:
        """Cidr."""
        return read_text(self._data, "cidr")


class AuthorizationPolicyLocationRule(Value):
    """Authorization policy location rule."""

    __slots__ = ()
    _fields = (
        "continent",
        "country",
        "subdivision",
    )

    def __init__(
        self,
        *,
        continent: AuthorizationPolicyContinentRule | None = None,
        country: AuthorizationPolicyCountryRule | None = None,
        subdivision: AuthorizationPolicySubdivisionRule | None = None,
    ) -> None:
        self._make(
            continent=continent,
            country=country,
            subdivision=subdivision,
        )

    @property
    def continent(self) -> AuthorizationPolicyContinentRule | None:
        """Continent."""
        return read_value(self._data, "continent", AuthorizationPolicyContinentRule)

    @property
    def country(self) -> AuthorizationPolicyCountryRule | None:
        """Country."""
        return read_value(self._data, "country", AuthorizationPolicyCountryRule)

    @property
    def subdivision(self) -> AuthorizationPolicySubdivisionRule | None:
        """Subdivision."""
        return read_value(self._data, "subdivision", AuthorizationPolicySubdivisionRule)


class AuthorizationPolicyRule(Value):
    """Authorization policy rule."""

    __slots__ = ()
    _fields = (
        "principal_all",
        "principal_by_ids",
        "resources_all",
        "resource_by_ids",
        "resource_by_type_and_tags",
        "resource_by_type_tags_and_kubernetes_groups",
        "resource_by_okta_with_groups",
        "resource_by_entra_with_groups",
        "condition_mfa",
        "condition_device_trust",
        "condition_location",
        "condition_ip",
        "condition_time",
        "condition_approval_flow",
    )

    def __init__(
        self,
        *,
        principal_all: AuthorizationPolicyRulePrincipalAll | None = None,
        principal_by_ids: AuthorizationPolicyRulePrincipalByIds | None = None,
        resources_all: AuthorizationPolicyRuleResourcesAll | None = None,
        resource_by_ids: AuthorizationPolicyRuleResourceByIds | None = None,
        resource_by_type_and_tags: AuthorizationPolicyRuleResourceByTypeAndTags | None = None,
        resource_by_type_tags_and_kubernetes_groups: AuthorizationPolicyRuleResourceByTypeTagsAndKubernetesGroups | None = None,
        resource_by_okta_with_groups: AuthorizationPolicyRuleResourceByOktaWithGroups | None = None,
        resource_by_entra_with_groups: AuthorizationPolicyRuleResourceByEntraWithGroups | None = None,
        condition_mfa: AuthorizationPolicyRuleConditionMFA | None = None,
        condition_device_trust: AuthorizationPolicyRuleConditionDeviceTrust | None = None,
        condition_location: AuthorizationPolicyRuleConditionLocation | None = None,
        condition_ip: AuthorizationPolicyRuleConditionIP | None = None,
        condition_time: AuthorizationPolicyRuleConditionTime | None = None,
        condition_approval_flow: AuthorizationPolicyRuleConditionApprovalFlow | None = None,
    ) -> None:
        self._make(
            principal_all=principal_all,
            principal_by_ids=principal_by_ids,
            resources_all=resources_all,
            resource_by_ids=resource_by_ids,
            resource_by_type_and_tags=resource_by_type_and_tags,
            resource_by_type_tags_and_kubernetes_groups=resource_by_type_tags_and_kubernetes_groups,
            resource_by_okta_with_groups=resource_by_okta_with_groups,
            resource_by_entra_with_groups=resource_by_entra_with_groups,
            condition_mfa=condition_mfa,
            condition_device_trust=condition_device_trust,
            condition_location=condition_location,
            condition_ip=condition_ip,
            condition_time=condition_time,
            condition_approval_flow=condition_approval_flow,
        )

    @property
    def principal_all(self) -> AuthorizationPolicyRulePrincipalAll | None:
        """Principal all."""
        return read_value(self._data, "principal_all", AuthorizationPolicyRulePrincipalAll)

    @property
    def principal_by_ids(self) -> AuthorizationPolicyRulePrincipalByIds | None:
        """Principal by ids."""
        return read_value(self._data, "principal_by_ids", AuthorizationPolicyRulePrincipalByIds)

    @property
    def resources_all(self) -> AuthorizationPolicyRuleResourcesAll | None:
        """Resources all."""
        return read_value(self._data, "resources_all", AuthorizationPolicyRuleResourcesAll)

    @property
    def resource_by_ids(self) -> AuthorizationPolicyRuleResourceByIds | None:
        """Resource by ids."""
        return read_value(self._data, "resource_by_ids", AuthorizationPolicyRuleResourceByIds)

    @property
    def resource_by_type_and_tags(self) -> AuthorizationPolicyRuleResourceByTypeAndTags | None:
        """Resource by type and tags."""
        return read_value(self._data, "resource_by_type_and_tags", AuthorizationPolicyRuleResourceByTypeAndTags)

    @property
    def resource_by_type_tags_and_kubernetes_groups(self) -> AuthorizationPolicyRuleResourceByTypeTagsAndKubernetesGroups | None:
        """Resource by type tags and kubernetes groups."""
        return read_value(self._data, "resource_by_type_tags_and_kubernetes_groups", AuthorizationPolicyRuleResourceByTypeTagsAndKubernetesGroups)

    @property
    def resource_by_okta_with_groups(self) -> AuthorizationPolicyRuleResourceByOktaWithGroups | None:
        """Resource by okta with groups."""
        return read_value(self._data, "resource_by_okta_with_groups", AuthorizationPolicyRuleResourceByOktaWithGroups)

    @property
    def resource_by_entra_with_groups(self) -> AuthorizationPolicyRuleResourceByEntraWithGroups | None:
        """Resource by entra with groups."""
        return read_value(self._data, "resource_by_entra_with_groups", AuthorizationPolicyRuleResourceByEntraWithGroups)

    @property
    def condition_mfa(self) -> AuthorizationPolicyRuleConditionMFA | None:
        """Condition mfa."""
        return read_value(self._data, "condition_mfa", AuthorizationPolicyRuleConditionMFA)

    @property
    def condition_device_trust(self) -> AuthorizationPolicyRuleConditionDeviceTrust | None:
        """Condition device trust."""
        return read_value(self._data, "condition_device_trust", AuthorizationPolicyRuleConditionDeviceTrust)

    @property
    def condition_location(self) -> AuthorizationPolicyRuleConditionLocation | None:
        """Condition location."""
        return read_value(self._data, "condition_location", AuthorizationPolicyRuleConditionLocation)

    @property
    def condition_ip(self) -> AuthorizationPolicyRuleConditionIP | None:
        """Condition ip."""
        return read_value(self._data, "condition_ip", AuthorizationPolicyRuleConditionIP)

    @property
    def condition_time(self) -> AuthorizationPolicyRuleConditionTime | None:
        """Condition time."""
        return read_value(self._data, "condition_time", AuthorizationPolicyRuleConditionTime)

    @property
    def condition_approval_flow(self) -> AuthorizationPolicyRuleConditionApprovalFlow | None:
        """Condition approval flow."""
        return read_value(self._data, "condition_approval_flow", AuthorizationPolicyRuleConditionApprovalFlow)


class AuthorizationPolicyRuleConditionApprovalFlow(Value):
    """Authorization policy rule condition approval flow."""

    __slots__ = ()
    _fields = (
        "approval_flow_id",
    )

    def __init__(
        self,
        *,
        approval_flow_id: str = "",
    ) -> None:
        self._make(
            approval_flow_id=approval_flow_id,
        )

    @property
    def approval_flow_id(self) -> str:
        """Approval flow id."""
        return read_text(self._data, "approval_flow_id")


class AuthorizationPolicyRuleConditionDeviceTrust(Value):
    """Authorization policy rule condition device trust."""

    __slots__ = ()
    _fields = (
        "operator",
        "level",
    )

    def __init__(
        self,
        *,
        operator: AuthorizationPolicyDeviceTrustOperator | str | None = None,
        level: AuthorizationPolicyDeviceTrustLevel | str | None = None,
    ) -> None:
        self._make(
            operator=operator,
            level=level,
        )

    @property
    def operator(self) -> AuthorizationPolicyDeviceTrustOperator:
        """Operator."""
        return read_enum(self._data, "operator", AuthorizationPolicyDeviceTrustOperator)

    @property
    def level(self) -> AuthorizationPolicyDeviceTrustLevel:
        """Level."""
        return read_enum(self._data, "level", AuthorizationPolicyDeviceTrustLevel)


class AuthorizationPolicyRuleConditionIP(Value):
    """Authorization policy rule condition IP."""

    __slots__ = ()
    _fields = (
        "rules",
    )

    def __init__(
        self,
        *,
        rules: Sequence[AuthorizationPolicyIPRule] | None = None,
    ) -> None:
        self._make(
            rules=rules,
        )

    @property
    def rules(self) -> tuple[AuthorizationPolicyIPRule, ...]:
        """Rules."""
        return read_values(self._data, "rules", AuthorizationPolicyIPRule)


class AuthorizationPolicyRuleConditionLocation(Value):
    """Authorization policy rule condition location."""

    __slots__ = ()
    _fields = (
        "rules",
    )

    def __init__(
        self,
        *,
        rules: Sequence[AuthorizationPolicyLocationRule] | None = None,
    ) -> None:
        self._make(
            rules=rules,
        )

    @property
    def rules(self) -> tuple[AuthorizationPolicyLocationRule, ...]:
        """Rules."""
        return read_values(self._data, "rules", AuthorizationPolicyLocationRule)


class AuthorizationPolicyRuleConditionMFA(Value):
    """Authorization policy rule condition MFA."""

    __slots__ = ()
    _fields = (
        "reason",
        "cache_timeout_seconds",
    )

    def __init__(
        self,
        *,
        reason: str = "",
        cache_timeout_seconds: int = 0,
    ) -> None:
        self._make(
            reason=reason,
            cache_timeout_seconds=cache_timeout_seconds,
        )

    @property
    def reason(self) -> str:
        """Reason."""
        return read_text(self._data, "reason")

    @property
    def cache_timeout_seconds(self) -> int:
        """Cache timeout seconds."""
        return read_int(self._data, "cache_timeout_seconds")


class AuthorizationPolicyRuleConditionTime(Value):
    """Authorization policy rule condition time."""

    __slots__ = ()
    _fields = (
        "rules",
    )

    def __init__(
        self,
        *,
        rules: Sequence[AuthorizationPolicyTimeRule] | None = None,
    ) -> None:
        self._make(
            rules=rules,
        )

    @property
    def rules(self) -> tuple[AuthorizationPolicyTimeRule, ...]:
        """Rules."""
        return read_values(self._data, "rules", AuthorizationPolicyTimeRule)


class AuthorizationPolicyRulePrincipalAll(Value):
    """Authorization policy rule principal all."""

    __slots__ = ()


class AuthorizationPolicyRulePrincipalByIds(Value):
    """Authorization policy rule principal by ids."""

    __slots__ = ()
    _fields = (
        "ids",
    )

    def __init__(
        self,
        *,
        ids: Sequence[str] | None = None,
    ) -> None:
        self._make(
            ids=ids,
        )

    @property
    def ids(self) -> tuple[str, ...]:
        """Ids."""
        return read_texts(self._data, "ids")


class AuthorizationPolicyRuleResourceByEntraWithGroups(Value):
    """Authorization policy rule resource by entra with groups."""

    __slots__ = ()
    _fields = (
        "resource_id",
        "groups",
    )

    def __init__(
        self,
        *,
        resource_id: str = "",
        groups: Sequence[str] | None = None,
    ) -> None:
        self._make(
            resource_id=resource_id,
            groups=groups,
        )

    @property
    def resource_id(self) -> str:
        """Resource id."""
        return read_text(self._data, "resource_id")

    @property
    def groups(self) -> tuple[str, ...]:
        """Groups."""
        return read_texts(self._data, "groups")


class AuthorizationPolicyRuleResourceByIds(Value):
    """Authorization policy rule resource by ids."""

    __slots__ = ()
    _fields = (
        "ids",
    )

    def __init__(
        self,
        *,
        ids: Sequence[str] | None = None,
    ) -> None:
        self._make(
            ids=ids,
        )

    @property
    def ids(self) -> tuple[str, ...]:
        """Ids."""
        return read_texts(self._data, "ids")


class AuthorizationPolicyRuleResourceByOktaWithGroups(Value):
    """Authorization policy rule resource by okta with groups."""

    __slots__ = ()
    _fields = (
        "resource_id",
        "groups",
    )

    def __init__(
        self,
        *,
        resource_id: str = "",
        groups: Sequence[str] | None = None,
    ) -> None:
        self._make(
            resource_id=resource_id,
            groups=groups,
        )

    @property
    def resource_id(self) -> str:
        """Resource id."""
        return read_text(self._data, "resource_id")

    @property
    def groups(self) -> tuple[str, ...]:
        """Groups."""
        return read_texts(self._data, "groups")


class AuthorizationPolicyRuleResourceByTypeAndTags(Value):
    """Authorization policy rule resource by type and tags."""

    __slots__ = ()
    _fields = (
        "type",
        "tags",
    )

    def __init__(
        self,
        *,
        type: ResourceType | str | None = None,
        tags: Sequence[Tag] | None = None,
    ) -> None:
        self._make(
            type=type,
            tags=tags,
        )

    @property
    def type(self) -> ResourceType:
        """Type."""
        return read_enum(self._data, "type", ResourceType)

    @property
    def tags(self) -> tuple[Tag, ...]:
        """Tags."""
        return read_values(self._data, "tags", Tag)


class AuthorizationPolicyRuleResourceByTypeTagsAndKubernetesGroups(Value):
    """Authorization policy rule resource by type tags and kubernetes groups."""

    __slots__ = ()
    _fields = (
        "type",
        "tags",
        "kubernetes_groups",
    )

    def __init__(
        self,
        *,
        type: ResourceType | str | None = None,
        tags: Sequence[Tag] | None = None,
        kubernetes_groups: Sequence[str] | None = None,
    ) -> None:
        self._make(
            type=type,
            tags=tags,
            kubernetes_groups=kubernetes_groups,
        )

    @property
    def type(self) -> ResourceType:
        """Type."""
        return read_enum(self._data, "type", ResourceType)

    @property
    def tags(self) -> tuple[Tag, ...]:
        """Tags."""
        return read_values(self._data, "tags", Tag)

    @property
    def kubernetes_groups(self) -> tuple[str, ...]:
        """Kubernetes groups."""
        return read_texts(self._data, "kubernetes_groups")


class AuthorizationPolicyRuleResourcesAll(Value):
    """Authorization policy rule resources all."""

    __slots__ = ()


class AuthorizationPolicySubdivisionRule(Value):
    """Authorization policy subdivision rule."""

    __slots__ = ()
    _fields = (
        "operator",
        "subdivisions",
    )

    def __init__(
        self,
        *,
        operator: LocationOperator | str | None = None,
        subdivisions: Sequence[str] | None = None,
    ) -> None:
        self._make(
            operator=operator,
            subdivisions=subdivisions,
        )

    @property
    def operator(self) -> LocationOperator:
        """Operator."""
        return read_enum(self._data, "operator", LocationOperator)

    @property
    def subdivisions(self) -> tuple[str, ...]:
        """Subdivisions."""
        return read_texts(self._data, "subdivisions")


class AuthorizationPolicyTimeRule(Value):
    """Authorization policy time rule."""

    __slots__ = ()
    _fields = (
        "day_of_week",
        "time_of_day",
        "month",
        "days_of_month",
        "time_of_day_outside_of",
        "time_of_day_with_operator",
    )

    def __init__(
        self,
        *,
        day_of_week: AuthorizationPolicyTimeRuleDayOfWeek | None = None,
        time_of_day: LegacyAuthorizationPolicyTimeRuleTimeOfDay | None = None,
        month: AuthorizationPolicyTimeRuleMonth | None = None,
        days_of_month: AuthorizationPolicyTimeRuleDaysOfMonth | None = None,
        time_of_day_outside_of: LegacyAuthorizationPolicyTimeRuleTimeOfDayOutsideOf | None = None,
        time_of_day_with_operator: AuthorizationPolicyTimeRuleTimeOfDay | None = None,
    ) -> None:
        self._make(
            day_of_week=day_of_week,
            time_of_day=time_of_day,
            month=month,
            days_of_month=days_of_month,
            time_of_day_outside_of=time_of_day_outside_of,
            time_of_day_with_operator=time_of_day_with_operator,
        )

    @property
    def day_of_week(self) -> AuthorizationPolicyTimeRuleDayOfWeek | None:
        """Day of week."""
        return read_value(self._data, "day_of_week", AuthorizationPolicyTimeRuleDayOfWeek)

    @property
    def time_of_day(self) -> LegacyAuthorizationPolicyTimeRuleTimeOfDay | None:
        """Time of day."""
        return read_value(self._data, "time_of_day", LegacyAuthorizationPolicyTimeRuleTimeOfDay)

    @property
    def month(self) -> AuthorizationPolicyTimeRuleMonth | None:
        """Month."""
        return read_value(self._data, "month", AuthorizationPolicyTimeRuleMonth)

    @property
    def days_of_month(self) -> AuthorizationPolicyTimeRuleDaysOfMonth | None:
        """Days of month."""
        return read_value(self._data, "days_of_month", AuthorizationPolicyTimeRuleDaysOfMonth)

    @property
    def time_of_day_outside_of(self) -> LegacyAuthorizationPolicyTimeRuleTimeOfDayOutsideOf | None:
        """Time of day outside of."""
        return read_value(self._data, "time_of_day_outside_of", LegacyAuthorizationPolicyTimeRuleTimeOfDayOutsideOf)

    @property
    def time_of_day_with_operator(self) -> AuthorizationPolicyTimeRuleTimeOfDay | None:
        """Time of day with operator."""
        return read_value(self._data, "time_of_day_with_operator", AuthorizationPolicyTimeRuleTimeOfDay)


class AuthorizationPolicyTimeRuleDayOfWeek(Value):
    """Authorization policy time rule day of week."""

    __slots__ = ()
    _fields = (
        "operator",
        "days",
    )

    def __init__(
        self,
        *,
        operator: AuthorizationPolicyTimeOperator | str | None = None,
        days: Sequence[AuthorizationPolicyDayOfWeek | str] | None = None,
    ) -> None:
        self._make(
            operator=operator,
            days=days,
        )

    @property
    def operator(self) -> AuthorizationPolicyTimeOperator:
        """Operator."""
        return read_enum(self._data, "operator", AuthorizationPolicyTimeOperator)

    @property
    def days(self) -> tuple[AuthorizationPolicyDayOfWeek, ...]:
        """Days."""
        return read_enums(self._data, "days", AuthorizationPolicyDayOfWeek)


class AuthorizationPolicyTimeRuleDaysOfMonth(Value):
    """Authorization policy time rule days of month."""

    __slots__ = ()
    _fields = (
        "days",
    )

    def __init__(
        self,
        *,
        days: Sequence[int] | None = None,
    ) -> None:
        self._make(
            days=days,
        )

    @property
    def days(self) -> tuple[int, ...]:
        """Days."""
        return read_ints(self._data, "days")


class AuthorizationPolicyTimeRuleMonth(Value):
    """Authorization policy time rule month."""

    __slots__ = ()
    _fields = (
        "months",
    )

    def __init__(
        self,
        *,
        months: Sequence[int] | None = None,
    ) -> None:
        self._make(
            months=months,
        )

    @property
    def months(self) -> tuple[int, ...]:
        """Months."""
        return read_ints(self._data, "months")


class AuthorizationPolicyTimeRuleTimeOfDay(Value):
    """Authorization policy time rule time of day."""

    __slots__ = ()
    _fields = (
        "operator",
        "start_hour",
        "start_minutes",
        "end_hour",
        "end_minutes",
    )

    def __init__(
        self,
        *,
        operator: AuthorizationPolicyTimeOperator | str | None = None,
        start_hour: int = 0,
        start_minutes: int = 0,
        end_hour: int = 0,
        end_minutes: int = 0,
    ) -> None:
        self._make(
            operator=operator,
            start_hour=start_hour,
            start_minutes=start_minutes,
            end_hour=end_hour,
            end_minutes=end_minutes,
        )

    @property
    def operator(self) -> AuthorizationPolicyTimeOperator:
        """Operator."""
        return read_enum(self._data, "operator", AuthorizationPolicyTimeOperator)

    @property
    def start_hour(self) -> int:
        """Start hour."""
        return read_int(self._data, "start_hour")

    @property
    def start_minutes(self) -> int:
        """Start minutes."""
        return read_int(self._data, "start_minutes")

    @property
    def end_hour(self) -> int:
        """End hour."""
        return read_int(self._data, "end_hour")

    @property
    def end_minutes(self) -> int:
        """End minutes."""
        return read_int(self._data, "end_minutes")


class LegacyAuthorizationPolicyTimeRuleTimeOfDay(Value):
    """Legacy authorization policy time rule time of day."""

    __slots__ = ()
    _fields = (
        "start_hour",
        "start_minutes",
        "end_hour",
        "end_minutes",
    )

    def __init__(
        self,
        *,
        start_hour: int = 0,
        start_minutes: int = 0,
        end_hour: int = 0,
        end_minutes: int = 0,
    ) -> None:
        self._make(
            start_hour=start_hour,
            start_minutes=start_minutes,
            end_hour=end_hour,
            end_minutes=end_minutes,
        )

    @property
    def start_hour(self) -> int:
        """Start hour."""
        return read_int(self._data, "start_hour")

    @property
    def start_minutes(self) -> int:
        """Start minutes."""
        return read_int(self._data, "start_minutes")

    @property
    def end_hour(self) -> int:
        """End hour."""
        return read_int(self._data, "end_hour")

    @property
    def end_minutes(self) -> int:
        """End minutes."""
        return read_int(self._data, "end_minutes")


class LegacyAuthorizationPolicyTimeRuleTimeOfDayOutsideOf(Value):
    """Legacy authorization policy time rule time of day outside of."""

    __slots__ = ()
    _fields = (
        "start_hour",
        "start_minutes",
        "end_hour",
        "end_minutes",
    )

    def __init__(
        self,
        *,
        start_hour: int = 0,
        start_minutes: int = 0,
        end_hour: int = 0,
        end_minutes: int = 0,
    ) -> None:
        self._make(
            start_hour=start_hour,
            start_minutes=start_minutes,
            end_hour=end_hour,
            end_minutes=end_minutes,
        )

    @property
    def start_hour(self) -> int:
        """Start hour."""
        return read_int(self._data, "start_hour")

    @property
    def start_minutes(self) -> int:
        """Start minutes."""
        return read_int(self._data, "start_minutes")

    @property
    def end_hour(self) -> int:
        """End hour."""
        return read_int(self._data, "end_hour")

    @property
    def end_minutes(self) -> int:
        """End minutes."""
        return read_int(self._data, "end_minutes")
