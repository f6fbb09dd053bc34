# Generated from proto/ by `cargo xtask codegen`; do not edit.
"""Types of `proto/…/account_attachments.proto`."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any, ClassVar, Mapping, Sequence

from .._values import *


class AccountAttachment(Entity):
    """An account holds a role."""

    __slots__ = ()
    _fields = (
        "id",
        "account_id",
        "role_id",
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
        id: str = "",
    ) -> None:
        self._make(
            id=id,
            account_id=account_id,
            role_id=role_id,
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
