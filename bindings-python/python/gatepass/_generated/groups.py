# Generated from proto/ by `cargo xtask codegen`; do not edit.
"""Types of `proto/…/groups.proto`."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any, ClassVar, Mapping, Sequence

from .._values import *
from .approval_workflows import ApprovalWorkflow
from .spec import RateLimitMetadata
from .roles import Role
from .accounts import User


class Group(Entity):
    """A named set of accounts."""

    __slots__ = ()
    _fields = (
        "id",
        "name",
        "description",
        "source",
        "tags",
    )

    def __init__(
        self,
        *,
        name: str,
        description: str = "",
        tags: Mapping[str, str] | None = None,
        id: str = "",
        source: str = "",
    ) -> None:
        self._make(
            id=id,
            name=name,
            description=description,
            source=source,
            tags=tags,
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
    def source(self) -> str:
        """Source. Set by the server."""
        return read_text(self._data, "source")

    @property
    def tags(self) -> Mapping[str, str]:
        """Tags."""
        return read_tags(self._data, "tags")


class GroupFromRole(Value):
    """Group from role."""

    __slots__ = ()
    _fields = (
        "rate_limit",
        "role",
        "group",
        "accounts",
        "approval_flows",
    )

    def __init__(
        self,
        *,
        rate_limit: RateLimitMetadata | None = None,
        role: Role | None = None,
        group: Group | None = None,
        accounts: Sequence[User] | None = None,
        approval_flows: Sequence[ApprovalWorkflow] | None = None,
    ) -> None:
        self._make(
            rate_limit=rate_limit,
            role=role,
            group=group,
            accounts=accounts,
            approval_flows=approval_flows,
        )

    @property
    def rate_limit(self) -> RateLimitMetadata | None:
        """Rate limit."""
        return read_value(self._data, "rate_limit", RateLimitMetadata)

    @property
    def role(self) -> Role | None:
        """Role."""
        return read_value(self._data, "role", Role)

    @property
    def group(self) -> Group | None:
        """Group."""
        return read_value(self._data, "group", Group)

    @property
    def accounts(self) -> tuple[User, ...]:
        """Accounts."""
        return read_values(self._data, "accounts", User)

    @property
    def approval_flows(self) -> tuple[ApprovalWorkflow, ...]:
        """Approval flows."""
        return read_values(self._data, "approval_flows", ApprovalWorkflow)
