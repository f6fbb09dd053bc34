# Generated from proto/ by `cargo xtask codegen`; do not edit.
"""Types of `proto/…/health_checks.proto`."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any, ClassVar, Mapping, Sequence

from .._values import *


class Healthcheck(Entity):
    """Healthcheck."""

    __slots__ = ()
    _fields = (
        "id",
        "resource_id",
        "resource_name",
        "node_id",
        "node_name",
        "healthy",
        "error_msg",
        "timestamp",
    )

    def __init__(
        self,
        *,
        id: Ref,
        resource_id: str,
        resource_name: str,
        node_id: str,
        node_name: str,
        healthy: bool,
        timestamp: datetime,
        error_msg: str = "",
    ) -> None:
        self._make(
            id=id,
            resource_id=resource_id,
            resource_name=resource_name,
            node_id=node_id,
            node_name=node_name,
            healthy=healthy,
            error_msg=error_msg,
            timestamp=timestamp,
        )

    @property
    def id(self) -> str:
        """Id. Required."""
        return read_text(self._data, "id")

    @property
    def resource_id(self) -> str:
        """Resource id. Required."""
        return read_text(self._data, "resource_id")

    @property
    def resource_name(self) -> str:
        """Resource name. Required."""
        return read_text(self._data, "resource_name")

    @property
    def node_id(self) -> str:
        """Node id. Required."""
        return read_text(self._data, "node_id")

    @property
    def node_name(self) -> str:
        """Node name. Required."""
        return read_text(self._data, "node_name")

    @property
    def healthy(self) -> bool:
        """Healthy. Required."""
        return read_bool(self._data, "healthy")

    @property
    def error_msg(self) -> str:
        """Error msg."""
        return read_text(self._data, "error_msg")

    @property
    def timestamp(self) -> datetime | None:
        """Timestamp. Required."""
        return read_time(self._data, "timestamp")
