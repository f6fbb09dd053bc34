# Generated from proto/ by `cargo xtask codegen`; do not edit.
"""Types of `proto/…/accounts_groups.proto`."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any, ClassVar, Mapping, Sequence

from .._values import *


class AccountGroup(Entity):
    """An account is a member of a group."""

    __slots__ = ()
    _fields = (
        "id",
        "account_id",
        "group_id",
    )
    _references = (
        "account_id",
        "group_id",
    )

    def __init__(
        self,
        *,
        account_id: Ref,
        group_id: Ref,
        id: str = "",
    ) -> None:
        self._make(
            id=id,
            account_id=account_id,
            group_id=group_id,
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
    def group_id(self) -> str:
        """Group id. Required. Names a group: by its id, or by its name where it is written."""
        return read_text(self._data, "group_id")
