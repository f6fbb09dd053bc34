# Generated from proto/ by `cargo xtask codegen`; do not edit.
"""Services and their methods."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any, Callable, Mapping, Sequence

from ..._aio_service import AsyncServiceBase, AsyncPages, either, part
from ..._values import *
from ..delegations import Delegation

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from ..._options import CallOptions


class Delegations(AsyncServiceBase):
    """One's approver duty, given to somebody else for a while. The delegate votes as the delegator could, and the
    two fill one entry. One delegates for oneself; `approvalflow:edit` delegates for others.
    """

    __slots__ = ()

    async def create(
        self,
        entity: Delegation | None = None,
        /,
        *,
        delegator: Ref = "",
        delegate: Ref = "",
        start_from: datetime | None = None,
        valid_until: datetime | None = None,
        **options: Unpack[CallOptions]
    ) -> Delegation:
        """Creates one and returns it as it was stored."""
        answer = await self._call("Delegations.Create", {"delegation": either(Delegation, entity, delegator_id=delegator, delegate_id=delegate, start_from=start_from, valid_until=valid_until)}, options)
        return Delegation._from(part(answer, "delegation"))

    async def get(
        self,
        id: Ref,
        **options: Unpack[CallOptions]
    ) -> Delegation:
        """The one with this id."""
        answer = await self._call("Delegations.Get", {"id": reference("id", id)}, options)
        return Delegation._from(part(answer, "delegation"))

    async def delete(
        self,
        id: Ref,
        **options: Unpack[CallOptions]
    ) -> None:
        """Deletes the one with this id."""
        await self._call("Delegations.Delete", {"id": reference("id", id)}, options)

    def list(
        self,
        filter: str = "",
        *values: str,
        **options: Unpack[CallOptions]
    ) -> AsyncPages[Delegation]:
        """Those that the filter matches, in the order of their ids. An empty filter matches all; a `?` in it stands
        for the next of the values.
        """
        return self._pages("Delegations.List", {"filter": filter}, values, options, Delegation)
