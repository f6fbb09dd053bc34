# Generated from proto/ by `cargo xtask codegen`; do not edit.
"""Types of `proto/…/role_resources.proto`."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any, ClassVar, Mapping, Sequence

from .._values import *


class RoleResource(Value):
    """Role resource."""

    __slots__ = ()
    _fields = (
        "role_id",
        "resource_id",
        "granted_at",
    )

    def __init__(
        self,
        *,
        role_id: str = "",
        resource_id: str = "",
        granted_at: datetime | None = None,
    ) -> None:
        self._make(
            role_id=role_id,
            resource_id=resource_id,
            granted_at=granted_at,
        )

    @property
    def role_id(self) -> str:
        """Role id."""
        return read_text(self._data, "role_id")

    @property
    def resource_id(self) -> str:
        """Resource id."""
        return read_text(self._data, "resource_id")

    @property
    def granted_at(self) -> datetime | None:
        """Granted at."""
        return read_time(self._data, "granted_at")
