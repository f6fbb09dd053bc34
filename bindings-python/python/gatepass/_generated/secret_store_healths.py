# Generated from proto/ by `cargo xtask codegen`; do not edit.
"""Types of `proto/…/secret_store_healths.proto`."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any, ClassVar, Mapping, Sequence

from .._values import *


class SecretStoreHealth(Value):
    """Secret store health."""

    __slots__ = ()
    _fields = (
        "secret_store_id",
        "node_id",
        "status",
        "changed_at",
        "checked_at",
        "error",
        "reachability",
        "flags",
    )

    def __init__(
        self,
        *,
        secret_store_id: str = "",
        node_id: str = "",
        status: str = "",
        changed_at: datetime | None = None,
        checked_at: datetime | None = None,
        error: str = "",
        reachability: str = "",
        flags: Sequence[str] | None = None,
    ) -> None:
        self._make(
            secret_store_id=secret_store_id,
            node_id=node_id,
            status=status,
            changed_at=changed_at,
            checked_at=checked_at,
            error=error,
            reachability=reachability,
            flags=flags,
        )

    @property
    def secret_store_id(self) -> str:
        """Secret store id."""
        return read_text(self._data, "secret_store_id")

    @property
    def node_id(self) -> str:
        """Node id."""
        return read_text(self._data, "node_id")

    @property
    def status(self) -> str:
        """Status."""
        return read_text(self._data, "status")

    @property
    def changed_at(self) -> datetime | None:
        """Changed at."""
        return read_time(self._data, "changed_at")

    @property
    def checked_at(self) -> datetime | None:
        """Checked at."""
        return read_time(self._data, "checked_at")

    @property
    def error(self) -> str:
        """Error."""
        return read_text(self._data, "error")

    @property
    def reachability(self) -> str:
        """Reachability."""
        return read_text(self._data, "reachability")

    @property
    def flags(self) -> tuple[str, ...]:
        """Flags."""
        return read_texts(self._data, "flags")
