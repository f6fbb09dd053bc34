# Generated from proto/ by `cargo xtask codegen`; do not edit.
"""Types of `proto/…/identity_aliases_history.proto`."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any, ClassVar, Mapping, Sequence

from .._values import *
from .identity_aliases import IdentityAlias


class IdentityAliasHistory(Value):
    """Identity alias history."""

    __slots__ = ()
    _fields = (
        "activity_id",
        "timestamp",
        "identity_alias",
        "deleted_at",
    )

    def __init__(
        self,
        *,
        activity_id: str = "",
        timestamp: datetime | None = None,
        identity_alias: IdentityAlias | None = None,
        deleted_at: datetime | None = None,
    ) -> None:
        self._make(
            activity_id=activity_id,
            timestamp=timestamp,
            identity_alias=identity_alias,
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
    def identity_alias(self) -> IdentityAlias | None:
        """Identity alias."""
        return read_value(self._data, "identity_alias", IdentityAlias)

    @property
    def deleted_at(self) -> datetime | None:
        """Deleted at."""
        return read_time(self._data, "deleted_at")
