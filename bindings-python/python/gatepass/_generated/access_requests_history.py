# Generated from proto/ by `cargo xtask codegen`; do not edit.
"""Types of `proto/…/access_requests_history.proto`."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any, ClassVar, Mapping, Sequence

from .._values import *
from .access_requests import AccessRequestSummary


class AccessRequestHistory(Value):
    """Access request history."""

    __slots__ = ()
    _fields = (
        "activity_id",
        "timestamp",
        "access_request",
        "deleted_at",
    )

    def __init__(
        self,
        *,
        activity_id: str = "",
        timestamp: datetime | None = None,
        access_request: AccessRequestSummary | None = None,
        deleted_at: datetime | None = None,
    ) -> None:
        self._make(
            activity_id=activity_id,
            timestamp=timestamp,
            access_request=access_request,
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
    def access_request(self) -> AccessRequestSummary | None:
        """Access request."""
        return read_value(self._data, "access_request", AccessRequestSummary)

    @property
    def deleted_at(self) -> datetime | None:
        """Deleted at."""
        return read_time(self._data, "deleted_at")
