# Generated from proto/ by `cargo xtask codegen`; do not edit.
"""Types of `proto/…/role_grants.proto`."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any, ClassVar, Mapping, Sequence

from .._values import *


class RoleGrant(Entity):
    """Role grant."""

    __slots__ = ()
    _fields = (
        "id",
        "account_id",
        "role_id",
        "start_from",
        "valid_until",
        "access_request_id",
    )
    _references = (
        "account_id",
        "role_id",
    )

    def __init__(
        self,
        *,
        account_id: Ref,
        role_id: Ref,
        start_from: datetime | None = None,
        valid_until: datetime | None = None,
        id: str = "",
        access_request_id: str = "",
    ) -> None:
        self._make(
            id=id,
            account_id=account_id,
            role_id=role_id,
            start_from=start_from,
            valid_until=valid_until,
            access_request_id=access_request_id,
        )

    @property
    def id(self) -> str:
        """Id. Set by the server."""
        return read_text(self._data, "id")

    @property
    def account_id(self) -> str:
        """Account id. Required. Names a account: by its id, or by its name where it is written."""
        return read_text(self._data, "account_id")

    @property
    def role_id(self) -> str:
        """Role id. Required. Names a role: by its id, or by its name where it is written."""
        return read_text(self._data, "role_id")

    @property
    def start_from(self) -> datetime | None:
        """Start from."""
        return read_time(self._data, "start_from")

    @property
    def valid_until(self) -> datetime | None:
        """Valid until."""
        return read_time(self._data, "valid_until")

    @property
    def access_request_id(self) -> str:
        """Access request id. Set by the server."""
        return read_text(self._data, "access_request_id")
