# Generated from proto/ by `cargo xtask codegen`; do not edit.
"""Types of `proto/…/account_attachments_history.proto`."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any, ClassVar, Mapping, Sequence

from .._values import *
from .account_attachments import AccountAttachment


class AccountAttachmentHistory(Value):
    """Account attachment history."""

    __slots__ = ()
    _fields = (
        "activity_id",
        "timestamp",
        "account_attachment",
        "deleted_at",
    )

    def __init__(
        self,
        *,
        activity_id: str = "",
        timestamp: datetime | None = None,
        account_attachment: AccountAttachment | None = None,
        deleted_at: datetime | None = None,
    ) -> None:
        self._make(
            activity_id=activity_id,
            timestamp=timestamp,
            account_attachment=account_attachment,
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
    def account_attachment(self) -> AccountAttachment | None:
        """Account attachment."""
        return read_value(self._data, "account_attachment", AccountAttachment)

    @property
    def deleted_at(self) -> datetime | None:
        """Deleted at."""
        return read_time(self._data, "deleted_at")
