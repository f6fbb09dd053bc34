# Generated from proto/ by `cargo xtask codegen`; do not edit.
"""Types of `proto/…/secret_stores_history.proto`."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any, ClassVar, Mapping, Sequence

from .._values import *
from .secret_store_types import SecretStore


class SecretStoreHistory(Value):
    """Secret store history."""

    __slots__ = ()
    _fields = (
        "activity_id",
        "timestamp",
        "secret_store",
        "deleted_at",
    )

    def __init__(
        self,
        *,
        activity_id: str = "",
        timestamp: datetime | None = None,
        secret_store: SecretStore | None = None,
        deleted_at: datetime | None = None,
    ) -> None:
        self._make(
            activity_id=activity_id,
            timestamp=timestamp,
            secret_store=secret_store,
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
    def secret_store(self) -> SecretStore | None:
        """Secret store."""
        return read_value(self._data, "secret_store", SecretStore)

    @property
    def deleted_at(self) -> datetime | None:
        """Deleted at."""
        return read_time(self._data, "deleted_at")
