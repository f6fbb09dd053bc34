# Generated from proto/ by `cargo xtask codegen`; do not edit.
"""Types of `proto/…/delegations.proto`."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any, ClassVar, Mapping, Sequence

from .._values import *


class Delegation(Entity):
    """Delegation."""

    __slots__ = ()
    _fields = (
        "id",
        "delegator_id",
        "delegate_id",
        "start_from",
        "valid_until",
        "created_at",
    )
    _references = (
        "delegator_id",
        "delegate_id",
    )

    def __init__(
        self,
        *,
        delegator_id: Ref,
        delegate_id: Ref,
        valid_until: datetime,
        start_from: datetime | None = None,
        id: str = "",
        created_at: datetime | None = None,
    ) -> None:
        self._make(
            id=id,
            delegator_id=delegator_id,
            delegate_id=delegate_id,
            start_from=start_from,
            valid_until=valid_until,
            created_at=created_at,
        )

    @property
    def id(self) -> str:
        """Id. Set by the server."""
        return read_text(self._data, "id")

    @property
    def delegator_id(self) -> str:
        """Whose duty. Required. Names a account: by its id, or by its name where it is written."""
        return read_text(self._data, "delegator_id")

    @property
    def delegate_id(self) -> str:
        """Who votes instead. Required. Names a account: by its id, or by its name where it is written."""
        return read_text(self._data, "delegate_id")

    @property
    def start_from(self) -> datetime | None:
        """Not set: now."""
        return read_time(self._data, "start_from")

    @property
    def valid_until(self) -> datetime | None:
        """Two delegations of one delegator do not overlap. Required."""
        return read_time(self._data, "valid_until")

    @property
    def created_at(self) -> datetime | None:
        """Created at. Set by the server."""
        return read_time(self._data, "created_at")
