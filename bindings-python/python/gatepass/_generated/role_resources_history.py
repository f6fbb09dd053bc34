# Generated from proto/ by `cargo xtask codegen`; do not edit.
"""Types of `proto/…/role_resources_history.proto`."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any, ClassVar, Mapping, Sequence

from .._values import *
from .role_resources import RoleResource


class RoleResourceHistory(Value):
    """Role resource history."""

    __slots__ = ()
    _fields = (
        "activity_id",
        "timestamp",
        "role_resource",
        "deleted_at",
    )

    def __init__(
        self,
        *,
        activity_id: str = "",
        timestamp: datetime | None = None,
        role_resource: RoleResource | None = None,
        deleted_at: datetime | None = None,
    ) -> None:
        self._make(
            activity_id=activity_id,
            timestamp=timestamp,
            role_resource=role_resource,
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
    def role_resource(self) -> RoleResource | None:
        """Role resource."""
        return read_value(self._data, "role_resource", RoleResource)

    @property
    def deleted_at(self) -> datetime | None:
        """Deleted at."""
        return read_time(self._data, "deleted_at")
