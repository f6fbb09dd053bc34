# Generated from proto/ by `cargo xtask codegen`; do not edit.
"""Types of `proto/…/conditions.proto`."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any, ClassVar, Mapping, Sequence

from .._values import *


class Condition(Entity):
    """A condition begins as one that does not hold."""

    __slots__ = ()
    _fields = (
        "id",
        "name",
        "description",
        "holds",
        "changed_at",
        "valid_until",
    )

    def __init__(
        self,
        *,
        name: str,
        description: str = "",
        id: str = "",
        holds: bool = False,
        changed_at: datetime | None = None,
        valid_until: datetime | None = None,
    ) -> None:
        self._make(
            id=id,
            name=name,
            description=description,
            holds=holds,
            changed_at=changed_at,
            valid_until=valid_until,
        )

    @property
    def id(self) -> str:
        """Id. Set by the server."""
        return read_text(self._data, "id")

    @property
    def name(self) -> str:
        """Name. Required."""
        return read_text(self._data, "name")

    @property
    def description(self) -> str:
        """Description."""
        return read_text(self._data, "description")

    @property
    def holds(self) -> bool:
        """Holds. Set by the server."""
        return read_bool(self._data, "holds")

    @property
    def changed_at(self) -> datetime | None:
        """When it was last set or cleared. Set by the server."""
        return read_time(self._data, "changed_at")

    @property
    def valid_until(self) -> datetime | None:
        """Until when it holds, whether or not it is cleared before. What is bound to it ends by then. Set by the
        server.
        """
        return read_time(self._data, "valid_until")


class ConditionClearResponse(Value):
    """Condition clear response."""

    __slots__ = ()
    _fields = (
        "condition",
        "revoked_ids",
    )

    def __init__(
        self,
        *,
        condition: Condition | None = None,
        revoked_ids: Sequence[str] | None = None,
    ) -> None:
        self._make(
            condition=condition,
            revoked_ids=revoked_ids,
        )

    @property
    def condition(self) -> Condition | None:
        """Condition."""
        return read_value(self._data, "condition", Condition)

    @property
    def revoked_ids(self) -> tuple[str, ...]:
        """The grants that ended with it."""
        return read_texts(self._data, "revoked_ids")
