# Generated from proto/ by `cargo xtask codegen`; do not edit.
"""Services and their methods."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any, Callable, Mapping, Sequence

from ..._aio_service import AsyncServiceBase, AsyncPages, either, part
from ..._values import *
from ..account_grants import AccountGrant

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from ..._options import CallOptions


class Grants(AsyncServiceBase):
    """What StrongDM's AccountGrants cannot say."""

    __slots__ = ()

    async def extend(
        self,
        id: Ref,
        valid_until: datetime | None = None,
        *,
        by: Duration | None = None,
        **options: Unpack[CallOptions]
    ) -> AccountGrant:
        """Moves the end of a live or scheduled grant, in place (RULES 2.5)."""
        answer = await self._call("Grants.Extend", {"id": reference("id", id), "valid_until": to_wire("valid_until", valid_until), "by": to_wire("by", by)}, options)
        return AccountGrant._from(part(answer, "account_grant"))
