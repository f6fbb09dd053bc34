# Generated from proto/ by `cargo xtask codegen`; do not edit.
"""Services and their methods."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any, Callable, Mapping, Sequence

from ..._aio_service import AsyncServiceBase, AsyncPages, either, part
from ..._values import *
from ..peering_group_peers import PeeringGroupPeer

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from ..._options import CallOptions


class PeeringGroupPeers(AsyncServiceBase):
    """The service `PeeringGroupPeers`."""

    __slots__ = ()

    async def create(
        self,
        entity: PeeringGroupPeer | None = None,
        /,
        *,
        group: Ref = "",
        peers_with_group: Ref = "",
        **options: Unpack[CallOptions]
    ) -> PeeringGroupPeer:
        """Creates one and returns it as it was stored."""
        answer = await self._call("PeeringGroupPeers.Create", {"peering_group_peer": either(PeeringGroupPeer, entity, group_id=group, peers_with_group_id=peers_with_group)}, options)
        return PeeringGroupPeer._from(part(answer, "peering_group_peer"))

    async def delete(
        self,
        id: Ref,
        **options: Unpack[CallOptions]
    ) -> None:
        """Deletes the one with this id."""
        await self._call("PeeringGroupPeers.Delete", {"id": reference("id", id)}, options)

    async def get(
        self,
        id: Ref,
        **options: Unpack[CallOptions]
    ) -> PeeringGroupPeer:
        """The one with this id."""
        answer = await self._call("PeeringGroupPeers.Get", {"id": reference("id", id)}, options)
        return PeeringGroupPeer._from(part(answer, "peering_group_peer"))

    def list(
        self,
        filter: str = "",
        *values: str,
        **options: Unpack[CallOptions]
    ) -> AsyncPages[PeeringGroupPeer]:
        """Those that the filter matches, in the order of their ids. An empty filter matches all; a `?` in it stands
        for the next of the values.
        """
        return self._pages("PeeringGroupPeers.List", {"filter": filter}, values, options, PeeringGroupPeer)
