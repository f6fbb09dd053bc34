# Generated from proto/ by `cargo xtask codegen`; do not edit.
"""Types of `proto/…/spec.proto`."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any, ClassVar, Mapping, Sequence

from .._values import *


class RateLimitMetadata(Value):
    """Rate limit metadata."""

    __slots__ = ()
    _fields = (
        "limit",
        "remaining",
        "reset_at",
        "bucket",
    )

    def __init__(
        self,
        *,
        limit: int = 0,
        remaining: int = 0,
        reset_at: datetime | None = None,
        bucket: str = "",
    ) -> None:
        self._make(
            limit=limit,
            remaining=remaining,
            reset_at=reset_at,
            bucket=bucket,
        )

    @property
    def limit(self) -> int:
        """Limit."""
        return read_int(self._data, "limit")

    @property
    def remaining(self) -> int:
        """Remaining."""
        return read_int(self._data, "remaining")

    @property
    def reset_at(self) -> datetime | None:
        """Reset at."""
        return read_time(self._data, "reset_at")

    @property
    def bucket(self) -> str:
        """Bucket."""
        return read_text(self._data, "bucket")
