# Generated from proto/ by `cargo xtask codegen`; do not edit.
"""Types of `proto/…/accounts_groups_history.proto`."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any, ClassVar, Mapping, Sequence

from .._values import *
from .accounts_groups import AccountGroup


class AccountGroupHistory(Value):
    """Account group history."""

    __slots__ = ()
    _fields = (
        "activity_id",
        "timestamp",
        "account_group",
        "deleted_at",
    )

    def __init__(
        self,
        *,
        activity_id: str = "",
        timestamp: datetime | None = None,
        account_group: AccountGroup | None = None,
        deleted_at: datetime | None = None,
    ) -> None:
        self._make(
            activity_id=activity_id,
            timestamp=timestamp,
            account_group=account_group,
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
    def account_group(self) -> AccountGroup | None:
        """Account group."""
        return read_value(self._data, "account_group", AccountGroup)

    @property
    def deleted_at(self) -> datetime | None:
        """Deleted at."""
        return read_time(self._data, "deleted_at")
