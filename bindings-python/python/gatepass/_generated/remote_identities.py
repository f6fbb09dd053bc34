# Generated from proto/ by `cargo xtask codegen`; do not edit.
"""Types of `proto/…/remote_identities.proto`."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any, ClassVar, Mapping, Sequence

from .._values import *


class RemoteIdentity(Entity):
    """Remote identity."""

    __slots__ = ()
    _fields = (
        "id",
        "account_id",
        "remote_identity_group_id",
        "username",
    )
    _references = (
        "account_id",
        "remote_identity_group_id",
    )

    def __init__(
        self,
        *,
        account_id: Ref,
        remote_identity_group_id: Ref,
        username: str,
        id: str = "",
    ) -> None:
        self._make(
            id=id,
            account_id=account_id,
            remote_identity_group_id=remote_identity_group_id,
            username=username,
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
    def remote_identity_group_id(self) -> str:
        """Remote identity group id. Required. Names a remote identity group: by its id, or by its name where it is
        written.
        """
        return read_text(self._data, "remote_identity_group_id")

    @property
    def username(self) -> str:
        """Username. Required."""
        return read_text(self._data, "username")
