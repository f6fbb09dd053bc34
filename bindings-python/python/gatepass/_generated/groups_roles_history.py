# Generated from proto/ by `cargo xtask codegen`; do not edit.
"""Types of `proto/…/groups_roles_history.proto`."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any, ClassVar, Mapping, Sequence

from .._values import *
from .groups_roles import GroupRole


class GroupRoleHistory(Value):
    """Group role history."""

    __slots__ = ()
    _fields = (
        "activity_id",
        "timestamp",
        "group_role",
        "deleted_at",
    )

    def __init__(
        self,
        *,
        activity_id: str = "",
        timestamp: datetime | None = None,
        group_role: GroupRole | None = None,
        deleted_at: datetime | None = None,
    ) -> None:
        self._make(
            activity_id=activity_id,
            timestamp=timestamp,
            group_role=group_role,
            deleted_at=deleted_at,
        )

    @property
    def activity_id(self) -> str:
        """Activity id."""
        return read_text(self._data, "activity_id")

    @property
    def timestamp(self) -> datetime | None:
        """Timestamp."""
        return read_time(self._data, "timestamp")

    @property
    def group_role(self) -> GroupRole | None:
        """Group role."""
        return read_value(self._data, "group_role", GroupRole)

    @property
    def deleted_at(self) -> datetime | None:
        """Deleted at."""
        return read_time(self._data, "deleted_at")
