# Generated from proto/ by `cargo xtask codegen`; do not edit.
"""Types of `proto/…/tags.proto`."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any, ClassVar, Mapping, Sequence

from .._values import *


class Tag(Value):
    """Tag."""

    __slots__ = ()
    _fields = (
        "name",
        "value",
    )

    def __init__(
        self,
        *,
        name: str = "",
        value: str = "",
    ) -> None:
        self._make(
            name=name,
            value=value,
        )

    @property
    def name(self) -> str:
        """Name."""
        return read_text(self._data, "name")

    @property
    def value(self) -> str:
        """Value."""
        return read_text(self._data, "value")
