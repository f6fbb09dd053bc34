# Generated from proto/ by `cargo xtask codegen`; do not edit.
"""Types of `proto/…/operations.proto`."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any, ClassVar, Mapping, Sequence

from .._values import *


class StatusResponse(Value):
    """Status response."""

    __slots__ = ()
    _fields = (
        "ready",
        "reasons",
        "revision",
        "time",
        "version",
    )

    def __init__(
        self,
        *,
        ready: bool = False,
        reasons: Sequence[str] | None = None,
        revision: int = 0,
        time: datetime | None = None,
        version: str = "",
    ) -> None:
        self._make(
            ready=ready,
            reasons=reasons,
            revision=revision,
            time=time,
            version=version,
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
