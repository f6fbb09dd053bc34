# Generated from proto/ by `cargo xtask codegen`; do not edit.
"""Types of `proto/…/identity_sets.proto`."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any, ClassVar, Mapping, Sequence

from .._values import *


class IdentitySet(Entity):
    """Identity set."""

    __slots__ = ()
    _fields = (
        "id",
        "name",
    )

    def __init__(
        self,
        *,
        name: str,
        id: str = "",
    ) -> None:
        self._make(
            id=id,
            name=name,
        )

    @property
    def id(self) -> str:
        """Id. Set by the server."""
        return read_text(self._data, "id")

    @property
    def name(self) -> str:
        """Name. Required."""
        return read_text(self._data, "name")
