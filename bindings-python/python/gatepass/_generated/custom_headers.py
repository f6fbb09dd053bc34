# Generated from proto/ by `cargo xtask codegen`; do not edit.
"""Types of `proto/…/custom_headers.proto`."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any, ClassVar, Mapping, Sequence

from .._values import *


class CustomHeader(Value):
    """Custom header."""

    __slots__ = ()
    _fields = (
        "name",
        "value",
        "secret",
    )
    _secrets = (
        "value",
    )

    def __init__(
        self,
        *,
        name: str = "",
        value: str = "",
        secret: bool = False,
    ) -> None:
        self._make(
            name=name,
            value=value,
            secret=secret,
        )

    @property
    def name(self) -> str:
        """Name."""
        return read_text(self._data, "name")

    @property
    def value(self) -> str:
        """Value. A secret: it is never printed."""
        return read_text(self._data, "value")

    @property
    def secret(self) -> bool:
        """Secret."""
        return read_bool(self._data, "secret")


class CustomHeaders(Value):
    """Custom headers."""

    __slots__ = ()
    _fields = (
        "custom_headers",
    )

    def __init__(
        self,
        *,
        custom_headers: Sequence[CustomHeader] | None = None,
    ) -> None:
        self._make(
            custom_headers=custom_headers,
        )

    @property
    def custom_headers(self) -> tuple[CustomHeader, ...]:
        """Custom headers."""
        return read_values(self._data, "custom_headers", CustomHeader)
