# Generated from proto/ by `cargo xtask codegen`; do not edit.
"""Types of `proto/…/account_resources.proto`."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any, ClassVar, Mapping, Sequence

from .._values import *


class AccountResource(Value):
    """Account resource."""

    __slots__ = ()
    _fields = (
        "account_id",
        "resource_id",
        "granted_at",
        "expires_at",
        "role_id",
        "account_grant_id",
        "created_at",
    )

    def __init__(
        self,
        *,
        account_id: str = "",
        resource_id: str = "",
        granted_at: datetime | None = None,
        expires_at: datetime | None = None,
        role_id: str = "",
        account_grant_id: str = "",
        created_at: datetime | None = None,
    ) -> None:
        self._make(
            account_id=account_id,
            resource_id=resource_id,
            granted_at=granted_at,
            expires_at=expires_at,
            role_id=role_id,
            account_grant_id=account_grant_id,
            created_at=created_at,
        )

    @property
    def account_id(self) -> str:
        """Account id."""
        return read_text(self._data, "account_id")

    @property
    def resource_id(self) -> str:
        """Resource id."""
        return read_text(self._data, "resource_id")

    @property
    def granted_at(self) -> datetime | None:
        """Granted at."""
        return read_time(self._data, "granted_at")

    @property
    def expires_at(self) -> datetime | None:
        """Expires at."""
        return read_time(self._data, "expires_at")

    @property
    def role_id(self) -> str:
        """Role id."""
        return read_text(self._data, "role_id")

    @property
    def account_grant_id(self) -> str:
        """Account grant id."""
        return read_text(self._data, "account_grant_id")

    @property
    def created_at(self) -> datetime | None:
        """Created at."""
        return read_time(self._data, "created_at")
