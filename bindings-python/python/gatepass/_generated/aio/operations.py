# Generated from proto/ by `cargo xtask codegen`; do not edit.
"""Services and their methods."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any, Callable, Mapping, Sequence

from ..._aio_service import AsyncServiceBase, AsyncPages, either, part
from ..._values import *
from ..operations import EraseResponse
from ..operations import Review
from ..operations import StatusResponse

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from ..._options import CallOptions


class Operations(AsyncServiceBase):
    """For whoever runs the server."""

    __slots__ = ()

    async def status(
        self,
        **options: Unpack[CallOptions]
    ) -> StatusResponse:
        """What `/readyz` says, with its reasons."""
        answer = await self._call("Operations.Status", {}, options)
        return StatusResponse._from(answer)

    async def accept_time(
        self,
        **options: Unpack[CallOptions]
    ) -> datetime | None:
        """Accepts the wall clock's time after it parted from the monotonic clock (RULES 2.6)."""
        answer = await self._call("Operations.AcceptTime", {}, options)
        return read_time(answer, "time")

    async def resume(
        self,
        **options: Unpack[CallOptions]
    ) -> Review:
        """Accepts a store that was restored from a backup: until then checks are answered and writes are refused
        (RULES 6.4). Refused where nothing waits to be accepted.
        """
        answer = await self._call("Operations.Resume", {}, options)
        return Review._from(part(answer, "accepted"))

    async def erase(
        self,
        account_id: str = "",
        **options: Unpack[CallOptions]
    ) -> EraseResponse:
        """Erases what the record holds of a deleted account's person: its past versions, and the snapshots of the
        activities that name it (RULES 6.3). Proofs stay valid; it cannot be undone.
        """
        answer = await self._call("Operations.Erase", {"account_id": to_wire("account_id", account_id)}, options)
        return EraseResponse._from(answer)
