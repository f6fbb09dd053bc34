# Generated from proto/ by `cargo xtask codegen`; do not edit.
"""Types of `proto/…/account_grants.proto`."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any, ClassVar, Mapping, Sequence

from .._values import *


class AccountGrant(Entity):
    """Time-boxed access of one account to one resource."""

    __slots__ = ()
    _fields = (
        "id",
        "resource_id",
        "account_id",
        "start_from",
        "valid_until",
        "access_rule",
        "access_request_id",
    )
    _references = (
        "resource_id",
        "account_id",
    )

    def __init__(
        self,
        *,
        resource_id: Ref,
        account_id: Ref,
        start_from: datetime | None = None,
        valid_until: datetime | None = None,
        access_rule: AccessRules | None = None,
        id: str = "",
        access_request_id: str = "",
    ) -> None:
        self._make(
            id=id,
            resource_id=resource_id,
            account_id=account_id,
            start_from=start_from,
            valid_until=valid_until,
            access_rule=access_rule,
            access_request_id=access_request_id,
        )

    @property
    def id(self) -> str:
        """Id. Set by the server."""
        return read_text(self._data, "id")

    @property
    def resource_id(self) -> str:
        """Resource id. Required. Names a resource: by its id, or by its name where it is written."""
        return read_text(self._data, "resource_id")

    @property
    def account_id(self) -> str:
        """Account id. Required. Names a account: by its id, or by its name where it is written."""
        return read_text(self._data, "account_id")

    @property
    def start_from(self) -> datetime | None:
        """Start from."""
        return read_time(self._data, "start_from")

    @property
    def valid_until(self) -> datetime | None:
        """Valid until."""
        return read_time(self._data, "valid_until")

    @property
    def access_rule(self) -> list[dict[str, Any]]:
        """Access rule. The server chooses it where it is not given."""
        return read_rules(self._data, "access_rule")

    @property
    def access_request_id(self) -> str:
        """Access request id. Set by the server."""
        return read_text(self._data, "access_request_id")
