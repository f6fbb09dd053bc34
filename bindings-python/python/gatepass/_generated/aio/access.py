# Generated from proto/ by `cargo xtask codegen`; do not edit.
"""Services and their methods."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any, Callable, Mapping, Sequence

from ..._aio_service import AsyncServiceBase, AsyncPages, either, part
from ..._values import *
from ..access import AsOf
from ..access import CheckManyResponse
from ..access import CheckResponse
from ..access import ExplainResponse
from ..access import Question
from ..access import Reachable
from ..access import SimulateResponse
from ..access import SimulatedCall

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from ..._options import CallOptions


class Access(AsyncServiceBase):
    """Who may reach what: now, at a past instant, at an instant to come.

    Where a message names an account it takes an id, an email or a name; where it names a resource, an id or a
    name (RULES 4.6). Programs should pass ids.
    """

    __slots__ = ()

    async def check(
        self,
        account: Ref,
        resource: Ref,
        *,
        as_of: AsOf | None = None,
        **options: Unpack[CallOptions]
    ) -> CheckResponse:
        """Whether an account reaches a resource (RULES 1.1)."""
        answer = await self._call("Access.Check", {"account": reference("account", account), "resource": reference("resource", resource), "as_of": to_wire("as_of", as_of)}, options)
        return CheckResponse._from(answer)

    async def check_many(
        self,
        questions: Sequence[Question] | None = None,
        as_of: AsOf | None = None,
        **options: Unpack[CallOptions]
    ) -> CheckManyResponse:
        """Up to 1,000 checks against one and the same state."""
        answer = await self._call("Access.CheckMany", {"questions": to_wire("questions", questions), "as_of": to_wire("as_of", as_of)}, options)
        return CheckManyResponse._from(answer)

    async def explain(
        self,
        account: Ref,
        resource: Ref,
        *,
        as_of: AsOf | None = None,
        **options: Unpack[CallOptions]
    ) -> ExplainResponse:
        """Why an account reaches a resource: the chain that allows; or why not: the smallest set of missing facts."""
        answer = await self._call("Access.Explain", {"account": reference("account", account), "resource": reference("resource", resource), "as_of": to_wire("as_of", as_of)}, options)
        return ExplainResponse._from(answer)

    def list_resources(
        self,
        account: Ref = "",
        as_of: AsOf | None = None,
        **options: Unpack[CallOptions]
    ) -> AsyncPages[Reachable]:
        """What an account can reach, in the order of ids."""
        return self._pages("Access.ListResources", {"account": reference("account", account), "as_of": to_wire("as_of", as_of)}, (), options, Reachable)

    def list_accounts(
        self,
        resource: Ref,
        as_of: AsOf | None = None,
        **options: Unpack[CallOptions]
    ) -> AsyncPages[Reachable]:
        """Who can reach a resource, in the order of ids."""
        return self._pages("Access.ListAccounts", {"resource": reference("resource", resource), "as_of": to_wire("as_of", as_of)}, (), options, Reachable)

    async def simulate(
        self,
        calls: Sequence[SimulatedCall] | None = None,
        time: datetime | None = None,
        **options: Unpack[CallOptions]
    ) -> SimulateResponse:
        """Which pairs of account and resource a change would gain or lose. Nothing is written."""
        answer = await self._call("Access.Simulate", {"calls": to_wire("calls", calls), "time": to_wire("time", time)}, options)
        return SimulateResponse._from(answer)
