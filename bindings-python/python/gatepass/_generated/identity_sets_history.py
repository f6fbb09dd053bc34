# Generated from proto/ by `cargo xtask codegen`; do not edit.
"""Types of `proto/…/identity_sets_history.proto`."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any, ClassVar, Mapping, Sequence

from .._values import *
from .identity_sets import IdentitySet


class IdentitySetHistory(Value):
    """Identity set history."""

    __slots__ = ()
    _fields = (
        "activity_id",
        "timestamp",
        "identity_set",
        "deleted_at",
    )

    def __init__(
        self,
        *,
        activity_id: str = "",
        timestamp: datetime | None = None,
        identity_set: IdentitySet | None = None,
        deleted_at: datetime | None = None,
    ) -> None:
        self._make(
            activity_id=activity_id,
            timestamp=timestamp,
            identity_set=identity_set,
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
    def identity_set(self) -> IdentitySet | None:
        """Identity set."""
        return read_value(self._data, "identity_set", IdentitySet)

    @property
    def deleted_at(self) -> datetime | None:
        """Deleted at."""
        return read_time(self._data, "deleted_at")
