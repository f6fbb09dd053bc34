# Generated from proto/ by `cargo xtask codegen`; do not edit.
"""Services and their methods."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any, Callable, Mapping, Sequence

from ..._aio_service import AsyncServiceBase, AsyncPages, either, part
from ..._values import *
from ..peering_group_nodes import PeeringGroupNode

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from ..._options import CallOptions


class PeeringGroupNodes(AsyncServiceBase):
    """The service `PeeringGroupNodes`."""

    __slots__ = ()

    async def create(
        self,
        entity: PeeringGroupNode | None = None,
        /,
        *,
        node: Ref = "",
        group: Ref = "",
        **options: Unpack[CallOptions]
    ) -> PeeringGroupNode:
        """Creates one and returns it as it was stored."""
        answer = await self._call("PeeringGroupNodes.Create", {"peering_group_node": either(PeeringGroupNode, entity, node_id=node, group_id=group)}, options)
        return PeeringGroupNode._from(part(answer, "peering_group_node"))

    async def delete(
        self,
        id: Ref,
        **options: Unpack[CallOptions]
    ) -> None:
        """Deletes the one with this id."""
        await self._call("PeeringGroupNodes.Delete", {"id": reference("id", id)}, options)

    async def get(
        self,
        id: Ref,
        **options: Unpack[CallOptions]
    ) -> PeeringGroupNode:
        """The one with this id."""
        answer = await self._call("PeeringGroupNodes.Get", {"id": reference("id", id)}, options)
        return PeeringGroupNode._from(part(answer, "peering_group_node"))

    def list(
        self,
        filter: str = "",
        *values: str,
        **options: Unpack[CallOptions]
    ) -> AsyncPages[PeeringGroupNode]:
        """Those that the filter matches, in the order of their ids. An empty filter matches all; a `?` in it stands
        for the next of the values.
        """
        return self._pages("PeeringGroupNodes.List", {"filter": filter}, values, options, PeeringGroupNode)
