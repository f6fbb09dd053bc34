# Generated from proto/ by `cargo xtask codegen`; do not edit.
"""Types of `proto/…/policies.proto`."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any, ClassVar, Mapping, Sequence

from .._values import *


class Policy(Entity):
    """A Cedar policy; only its `forbid` statements have an effect."""

    __slots__ = ()
    _fields = (
        "id",
        "name",
        "description",
        "policy",
    )

    def __init__(
        self,
        *,
        name: str,
        description: str = "",
        policy: str = "",
        id: str = "",
    ) -> None:
        self._make(
            id=id,
            name=name,
            description=description,
            policy=policy,
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
    def policy(self) -> str:
        """Policy."""
        return read_text(self._data, "policy")
