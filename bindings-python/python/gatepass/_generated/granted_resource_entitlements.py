# Generated from proto/ by `cargo xtask codegen`; do not edit.
"""Types of `proto/…/granted_resource_entitlements.proto`."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any, ClassVar, Mapping, Sequence

from .._values import *
from .granted_account_entitlements import MappedIdentities


class GrantedResourceEntitlement(Value):
    """Granted resource entitlement."""

    __slots__ = ()
    _fields = (
        "account_id",
        "origin_id",
        "last_accessed",
        "mapped_identities",
        "group_id",
    )

    def __init__(
        self,
        *,
        account_id: str = "",
        origin_id: str = "",
        last_accessed: datetime | None = None,
        mapped_identities: MappedIdentities | None = None,
        group_id: str = "",
    ) -> None:
        self._make(
            account_id=account_id,
            origin_id=origin_id,
            last_accessed=last_accessed,
            mapped_identities=mapped_identities,
            group_id=group_id,
        )

    @property
    def account_id(self) -> str:
        """Account id."""
        return read_text(self._data, "account_id")

    @property
    def origin_id(self) -> str:
        """Origin id."""
        return read_text(self._data, "origin_id")

    @property
    def last_accessed(self) -> datetime | None:
        """Last accessed."""
        return read_time(self._data, "last_accessed")

    @property
    def mapped_identities(self) -> MappedIdentities | None:
        """Mapped identities."""
        return read_value(self._data, "mapped_identities", MappedIdentities)

    @property
    def group_id(self) -> str:
        """Group id."""
        return read_text(self._data, "group_id")
