# Generated from proto/ by `cargo xtask codegen`; do not edit.
"""Types of `proto/…/account_permissions.proto`."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any, ClassVar, Mapping, Sequence

from .._values import *


class AccountPermission(Value):
    """Account permission."""

    __slots__ = ()
    _fields = (
        "account_id",
        "granted_at",
        "permission",
        "scope",
        "scoped_id",
    )

    def __init__(
        self,
        *,
        account_id: str = "",
        granted_at: datetime | None = None,
        permission: str = "",
        scope: str = "",
        scoped_id: str = "",
    ) -> None:
        self._make(
            account_id=account_id,
            granted_at=granted_at,
            permission=permission,
            scope=scope,
            scoped_id=scoped_id,
        )

    @property
    def account_id(self) -> str:
        """Account id."""
        return read_text(self._data, "account_id")

    @property
    def granted_at(self) -> datetime | None:
        """Granted at."""
        return read_time(self._data, "granted_at")

    @property
    def permission(self) -> str:
        """Permission."""
        return read_text(self._data, "permission")

    @property
    def scope(self) -> str:
        """Scope."""
        return read_text(self._data, "scope")

    @property
    def scoped_id(self) -> str:
        """Scoped id."""
        return read_text(self._data, "scoped_id")
