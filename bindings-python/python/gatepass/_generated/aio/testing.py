# Generated from proto/ by `cargo xtask codegen`; do not edit.
"""Services and their methods."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any, Callable, Mapping, Sequence

from ..._aio_service import AsyncServiceBase, AsyncPages, either, part
from ..._values import *
from ..testing import SeenCall

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from ..._options import CallOptions


class Testing(AsyncServiceBase):
    """For tests: a clock one can move and calls that fail on request. Exists only in `gatepass dev` and on stores
    created for tests (RULES 4.1, 7.4).
    """

    __slots__ = ()

    async def set_clock(
        self,
        time: datetime,
        **options: Unpack[CallOptions]
    ) -> datetime | None:
        """Stops the clock at an instant, not before the last one used (RULES 2.6)."""
        answer = await self._call("Testing.SetClock", {"time": to_wire("time", time)}, options)
        return read_time(answer, "time")

    async def advance_clock(
        self,
        by: Duration,
        **options: Unpack[CallOptions]
    ) -> datetime | None:
        """Moves the clock forward and stops it there."""
        answer = await self._call("Testing.AdvanceClock", {"by": to_wire("by", by)}, options)
        return read_time(answer, "time")

    async def disturb(
        self,
        method: str = "",
        calls: int = 0,
        *,
        code: int = 0,
        after: bool = False,
        delay: Duration | None = None,
        **options: Unpack[CallOptions]
    ) -> None:
        """The next calls fail, or are answered late, as told."""
        await self._call("Testing.Disturb", {"method": to_wire("method", method), "calls": to_wire("calls", calls), "code": to_wire("code", code), "after": to_wire("after", after), "delay": to_wire("delay", delay)}, options)

    async def seen(
        self,
        **options: Unpack[CallOptions]
    ) -> tuple[SeenCall, ...]:
        """The calls that arrived since the last time this was asked, at most the newest 10,000."""
        answer = await self._call("Testing.Seen", {}, options)
        return read_values(answer, "calls", SeenCall)
