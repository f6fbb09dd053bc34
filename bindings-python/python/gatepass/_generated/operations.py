# Generated from proto/ by `cargo xtask codegen`; do not edit.
"""Types of `proto/…/operations.proto`."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any, ClassVar, Mapping, Sequence

from .._values import *


class EraseResponse(Value):
    """Erase response."""

    __slots__ = ()
    _fields = (
        "versions",
        "activities",
        "log_emptied",
    )

    def __init__(
        self,
        *,
        versions: int = 0,
        activities: int = 0,
        log_emptied: bool = False,
    ) -> None:
        self._make(
            versions=versions,
            activities=activities,
            log_emptied=log_emptied,
        )

    @property
    def versions(self) -> int:
        """How many past versions of the account, and of its credentials and identities, this call erased. A
        repeated call finds none.
        """
        return read_int(self._data, "versions")

    @property
    def activities(self) -> int:
        """How many activities this call erased the snapshot of."""
        return read_int(self._data, "activities")

    @property
    def log_emptied(self) -> bool:
        """Whether old pages are gone from the write-ahead log too. Where others read while this ran it is tried
        again every second.
        """
        return read_bool(self._data, "log_emptied")


class Review(Value):
    """A restore that waits for `Resume`."""

    __slots__ = ()
    _fields = (
        "taken_at",
        "restored_at",
        "revision",
    )

    def __init__(
        self,
        *,
        taken_at: datetime | None = None,
        restored_at: datetime | None = None,
        revision: int = 0,
    ) -> None:
        self._make(
            taken_at=taken_at,
            restored_at=restored_at,
            revision=revision,
        )

    @property
    def taken_at(self) -> datetime | None:
        """When the backup was taken."""
        return read_time(self._data, "taken_at")

    @property
    def restored_at(self) -> datetime | None:
        """Restored at."""
        return read_time(self._data, "restored_at")

    @property
    def revision(self) -> int:
        """The last revision in the backup: what came after it is lost."""
        return read_int(self._data, "revision")


class StatusResponse(Value):
    """Status response."""

    __slots__ = ()
    _fields = (
        "ready",
        "reasons",
        "revision",
        "time",
        "version",
        "review",
    )

    def __init__(
        self,
        *,
        ready: bool = False,
        reasons: Sequence[str] | None = None,
        revision: int = 0,
        time: datetime | None = None,
        version: str = "",
        review: Review | None = None,
    ) -> None:
        self._make(
            ready=ready,
            reasons=reasons,
            revision=revision,
            time=time,
            version=version,
            review=review,
        )

    @property
    def ready(self) -> bool:
        """Ready."""
        return read_bool(self._data, "ready")

    @property
    def reasons(self) -> tuple[str, ...]:
        """Why not."""
        return read_texts(self._data, "reasons")

    @property
    def revision(self) -> int:
        """Revision."""
        return read_int(self._data, "revision")

    @property
    def time(self) -> datetime | None:
        """Time."""
        return read_time(self._data, "time")

    @property
    def version(self) -> str:
        """Version."""
        return read_text(self._data, "version")

    @property
    def review(self) -> Review | None:
        """Set while the store waits to be accepted after a restore."""
        return read_value(self._data, "review", Review)
