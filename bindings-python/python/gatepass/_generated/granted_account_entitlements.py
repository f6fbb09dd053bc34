# Generated from proto/ by `cargo xtask codegen`; do not edit.
"""Types of `proto/…/granted_account_entitlements.proto`."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any, ClassVar, Mapping, Sequence

from .._values import *


class GrantedAccountEntitlement(Value):
    """Granted account entitlement."""

    __slots__ = ()
    _fields = (
        "resource_id",
        "origin_id",
        "last_accessed",
        "mapped_identities",
        "group_id",
    )

    def __init__(
        self,
        *,
        resource_id: str = "",
        origin_id: str = "",
        last_accessed: datetime | None = None,
        mapped_identities: MappedIdentities | None = None,
        group_id: str = "",
    ) -> None:
        self._make(
            resource_id=resource_id,
            origin_id=origin_id,
            last_accessed=last_accessed,
            mapped_identities=mapped_identities,
            group_id=group_id,
        )

    @property
    def resource_id(self) -> str:
        """Resource id."""
        return read_text(self._data, "resource_id")

    @property
    def origin_id(self) -> str:
        """Origin id."""
        return read_text(self._data, "origin_id")

    @property
    def last_accessed(self) -> datetime | None:
        """Last accessed."""
        return read_time(self._data, "last_accessed")

    @property
    def mapped_identities(self) -> MappedIdentities | None:
        """Mapped identities."""
        return read_value(self._data, "mapped_identities", MappedIdentities)

    @property
    def group_id(self) -> str:
        """Group id."""
        return read_text(self._data, "group_id")


class GrantedEntitlementKubernetesPrivileges(Value):
    """Granted entitlement kubernetes privileges."""

    __slots__ = ()
    _fields = (
        "groups",
    )

    def __init__(
        self,
        *,
        groups: Sequence[str] | None = None,
    ) -> None:
        self._make(
            groups=groups,
        )

    @property
    def groups(self) -> tuple[str, ...]:
        """Groups."""
        return read_texts(self._data, "groups")


class MappedIdentities(Value):
    """Mapped identities."""

    __slots__ = ()
    _fields = (
        "kubernetes",
    )

    def __init__(
        self,
        *,
        kubernetes: GrantedEntitlementKubernetesPrivileges | None = None,
    ) -> None:
        self._make(
            kubernetes=kubernetes,
        )

    @property
    def kubernetes(self) -> GrantedEntitlementKubernetesPrivileges | None:
        """Kubernetes."""
        return read_value(self._data, "kubernetes", GrantedEntitlementKubernetesPrivileges)
