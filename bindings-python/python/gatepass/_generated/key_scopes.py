# Generated from proto/ by `cargo xtask codegen`; do not edit.
"""Types of `proto/…/key_scopes.proto`."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any, ClassVar, Mapping, Sequence

from .._values import *


class ActsFor(Value):
    """All of these together."""

    __slots__ = ()
    _fields = (
        "everybody",
        "account_ids",
        "group_ids",
        "role_ids",
    )

    def __init__(
        self,
        *,
        everybody: bool = False,
        account_ids: Sequence[str] | None = None,
        group_ids: Sequence[str] | None = None,
        role_ids: Sequence[str] | None = None,
    ) -> None:
        self._make(
            everybody=everybody,
            account_ids=account_ids,
            group_ids=group_ids,
            role_ids=role_ids,
        )

    @property
    def everybody(self) -> bool:
        """Whoever there is. Not together with the others."""
        return read_bool(self._data, "everybody")

    @property
    def account_ids(self) -> tuple[str, ...]:
        """Account ids."""
        return read_texts(self._data, "account_ids")

    @property
    def group_ids(self) -> tuple[str, ...]:
        """Group ids."""
        return read_texts(self._data, "group_ids")

    @property
    def role_ids(self) -> tuple[str, ...]:
        """Who holds one of these roles."""
        return read_texts(self._data, "role_ids")


class KeyScope(Entity):
    """Key scope."""

    __slots__ = ()
    _fields = (
        "id",
        "key_id",
        "request_as",
        "vote_as",
    )
    _references = (
        "key_id",
    )

    def __init__(
        self,
        *,
        key_id: Ref,
        request_as: ActsFor | None = None,
        vote_as: ActsFor | None = None,
        id: str = "",
    ) -> None:
        self._make(
            id=id,
            key_id=key_id,
            request_as=request_as,
            vote_as=vote_as,
        )

    @property
    def id(self) -> str:
        """Id. Set by the server."""
        return read_text(self._data, "id")

    @property
    def key_id(self) -> str:
        """Key id. Required. Names a account: by its id, or by its name where it is written."""
        return read_text(self._data, "key_id")

    @property
    def request_as(self) -> ActsFor | None:
        """For whom it asks."""
        return read_value(self._data, "request_as", ActsFor)

    @property
    def vote_as(self) -> ActsFor | None:
        """For whom it votes."""
        return read_value(self._data, "vote_as", ActsFor)
