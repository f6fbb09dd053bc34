# Generated from proto/ by `cargo xtask codegen`; do not edit.
"""Types of `proto/…/replays.proto`."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any, ClassVar, Mapping, Sequence

from .._values import *


class ReplayChunk(Value):
    """Replay chunk."""

    __slots__ = ()
    _fields = (
        "data",
        "events",
        "symmetric_key",
    )
    _secrets = (
        "symmetric_key",
    )

    def __init__(
        self,
        *,
        data: bytes = b"",
        events: Sequence[ReplayChunkEvent] | None = None,
        symmetric_key: str = "",
    ) -> None:
        self._make(
            data=data,
            events=events,
            symmetric_key=symmetric_key,
        )

    @property
    def data(self) -> bytes:
        """Data."""
        return read_bytes(self._data, "data")

    @property
    def events(self) -> tuple[ReplayChunkEvent, ...]:
        """Events."""
        return read_values(self._data, "events", ReplayChunkEvent)

    @property
    def symmetric_key(self) -> str:
        """Symmetric key. A secret: it is never printed."""
        return read_text(self._data, "symmetric_key")


class ReplayChunkEvent(Value):
    """Replay chunk event."""

    __slots__ = ()
    _fields = (
        "data",
        "duration",
    )

    def __init__(
        self,
        *,
        data: bytes = b"",
        duration: Duration | None = None,
    ) -> None:
        self._make(
            data=data,
            duration=duration,
        )

    @property
    def data(self) -> bytes:
        """Data."""
        return read_bytes(self._data, "data")

    @property
    def duration(self) -> timedelta | None:
        """Duration."""
        return read_duration(self._data, "duration")
