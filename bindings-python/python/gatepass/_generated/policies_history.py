# Generated from proto/ by `cargo xtask codegen`; do not edit.
"""Types of `proto/…/policies_history.proto`."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any, ClassVar, Mapping, Sequence

from .._values import *
from .policies import Policy


class PolicyHistory(Value):
    """Policy history."""

    __slots__ = ()
    _fields = (
        "activity_id",
        "timestamp",
        "policy",
        "deleted_at",
    )

    def __init__(
        self,
        *,
        activity_id: str = "",
        timestamp: datetime | None = None,
        policy: Policy | None = None,
        deleted_at: datetime | None = None,
    ) -> None:
        self._make(
            activity_id=activity_id,
            timestamp=timestamp,
            policy=policy,
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
    def policy(self) -> Policy | None:
        """Policy."""
        return read_value(self._data, "policy", Policy)

    @property
    def deleted_at(self) -> datetime | None:
        """Deleted at."""
        return read_time(self._data, "deleted_at")
