# Generated from proto/ by `cargo xtask codegen`; do not edit.
"""Types of `proto/…/remote_identity_groups_history.proto`."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any, ClassVar, Mapping, Sequence

from .._values import *
from .remote_identity_groups import RemoteIdentityGroup


class RemoteIdentityGroupHistory(Value):
    """Remote identity group history."""

    __slots__ = ()
    _fields = (
        "activity_id",
        "timestamp",
        "remote_identity_group",
        "deleted_at",
    )

    def __init__(
        self,
        *,
        activity_id: str = "",
        timestamp: datetime | None = None,
        remote_identity_group: RemoteIdentityGroup | None = None,
        deleted_at: datetime | None = None,
    ) -> None:
        self._make(
            activity_id=activity_id,
            timestamp=timestamp,
            remote_identity_group=remote_identity_group,
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
    def remote_identity_group(self) -> RemoteIdentityGroup | None:
        """Remote identity group."""
        return read_value(self._data, "remote_identity_group", RemoteIdentityGroup)

    @property
    def deleted_at(self) -> datetime | None:
        """Deleted at."""
        return read_time(self._data, "deleted_at")
