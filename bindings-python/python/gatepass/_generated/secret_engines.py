# Generated from proto/ by `cargo xtask codegen`; do not edit.
"""Types of `proto/…/secret_engines.proto`."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any, ClassVar, Mapping, Sequence

from .._values import *


class HealthcheckStatus(Value):
    """Healthcheck status."""

    __slots__ = ()
    _fields = (
        "node_id",
        "status",
    )

    def __init__(
        self,
        *,
        node_id: str = "",
        status: str = "",
    ) -> None:
        self._make(
            node_id=node_id,
            status=status,
        )

    @property
    def node_id(self) -> str:
        """Node id."""
        return read_text(self._data, "node_id")

    @property
    def status(self) -> str:
        """Status."""
        return read_text(self._data, "status")
