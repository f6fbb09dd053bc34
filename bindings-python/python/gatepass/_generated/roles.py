# Generated from proto/ by `cargo xtask codegen`; do not edit.
"""Types of `proto/…/roles.proto`."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any, ClassVar, Mapping, Sequence

from .._values import *


class Role(Entity):
    """A named set of access rules; accounts hold it by attachment, directly or through a group."""

    __slots__ = ()
    _fields = (
        "id",
        "name",
        "tags",
        "access_rules",
        "managed_by",
        "scope",
    )

    def __init__(
        self,
        *,
        name: str,
        tags: Mapping[str, str] | None = None,
        access_rules: AccessRules | None = None,
        scope: RoleScope | None = None,
        id: str = "",
        managed_by: str = "",
    ) -> None:
        self._make(
            id=id,
            name=name,
            tags=tags,
            access_rules=access_rules,
            managed_by=managed_by,
            scope=scope,
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
    def tags(self) -> Mapping[str, str]:
        """Tags."""
        return read_tags(self._data, "tags")

    @property
    def access_rules(self) -> list[dict[str, Any]]:
        """Access rules. The server chooses it where it is not given."""
        return read_rules(self._data, "access_rules")

    @property
    def managed_by(self) -> str:
        """Managed by. Set by the server."""
        return read_text(self._data, "managed_by")

    @property
    def scope(self) -> RoleScope | None:
        """Scope."""
        return read_value(self._data, "scope", RoleScope)


class RoleScope(Value):
    """Role scope."""

    __slots__ = ()
    _fields = (
        "type",
        "agents",
    )

    def __init__(
        self,
        *,
        type: str = "",
        agents: Sequence[str] | None = None,
    ) -> None:
        self._make(
            type=type,
            agents=agents,
        )

    @property
    def type(self) -> str:
        """Type."""
        return read_text(self._data, "type")

    @property
    def agents(self) -> tuple[str, ...]:
        """Agents."""
        return read_texts(self._data, "agents")
