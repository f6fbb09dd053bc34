# Generated from proto/ by `cargo xtask codegen`; do not edit.
"""Types of `proto/…/testing.proto`."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any, ClassVar, Mapping, Sequence

from .._values import *


class SeenCall(Value):
    """Seen call."""

    __slots__ = ()
    _fields = (
        "method",
        "code",
        "idempotency_key",
    )

    def __init__(
        self,
        *,
        method: str = "",
        code: int = 0,
        idempotency_key: str = "",
    ) -> None:
        self._make(
            method=method,
            code=code,
            idempotency_key=idempotency_key,
        )

    @property
    def method(self) -> str:
        """Method."""
        return read_text(self._data, "method")

    @property
    def code(self) -> int:
        """Code."""
        return read_int(self._data, "code")

    @property
    def idempotency_key(self) -> str:
        """Idempotency key."""
        return read_text(self._data, "idempotency_key")
