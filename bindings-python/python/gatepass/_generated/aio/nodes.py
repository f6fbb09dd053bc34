# Generated from proto/ by `cargo xtask codegen`; do not edit.
"""Services and their methods."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any, Callable, Mapping, Sequence

from ..._aio_service import AsyncServiceBase, AsyncPages, either, part
from ..._values import *
from ..nodes import Node
from ..nodes import NodeCreateResponse
from ..nodes import NodeTCPProbeResponse

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from ..._options import CallOptions


class Nodes(AsyncServiceBase):
    """The service `Nodes`."""

    __slots__ = ()

    async def create(
        self,
        entity: AnyKind,
        /,
        **options: Unpack[CallOptions]
    ) -> AnyKind:
        """Creates one and returns it as it was stored."""
        answer = await self._call("Nodes.Create", {"node": wire(entity)}, options)
        return same_kind(entity, Node._from(part(answer, "node")))

    async def create_response(
        self,
        entity: Node,
        /,
        **options: Unpack[CallOptions]
    ) -> NodeCreateResponse:
        """Creates one and returns the whole answer, with the keys it shows this once."""
        answer = await self._call("Nodes.Create", {"node": wire(entity)}, options)
        return NodeCreateResponse._from(answer)

    async def get(
        self,
        id: Ref,
        **options: Unpack[CallOptions]
    ) -> Node:
        """The one with this id."""
        answer = await self._call("Nodes.Get", {"id": reference("id", id)}, options)
        return Node._from(part(answer, "node"))

    async def update(
        self,
        entity: AnyKind,
        /,
        **options: Unpack[CallOptions]
    ) -> AnyKind:
        """Replaces the one with the entity's id and returns it as it was stored. It overwrites what others changed
        meanwhile; `modify` does not.
        """
        answer = await self._call("Nodes.Update", {"id": entity.id, "node": wire(entity)}, options)
        return same_kind(entity, Node._from(part(answer, "node")))

    async def delete(
        self,
        id: Ref,
        **options: Unpack[CallOptions]
    ) -> None:
        """Deletes the one with this id."""
        await self._call("Nodes.Delete", {"id": reference("id", id)}, options)

    def list(
        self,
        filter: str = "",
        *values: str,
        **options: Unpack[CallOptions]
    ) -> AsyncPages[Node]:
        """Those that the filter matches, in the order of their ids. An empty filter matches all; a `?` in it stands
        for the next of the values.
        """
        return self._pages("Nodes.List", {"filter": filter}, values, options, Node)

    async def tcp_probe(
        self,
        node_id: str = "",
        host: str = "",
        *,
        port: int = 0,
        **options: Unpack[CallOptions]
    ) -> NodeTCPProbeResponse:
        """`Nodes.TCPProbe`."""
        answer = await self._call("Nodes.TCPProbe", {"node_id": to_wire("node_id", node_id), "host": to_wire("host", host), "port": to_wire("port", port)}, options)
        return NodeTCPProbeResponse._from(answer)

    async def modify(
        self,
        id: Ref,
        change: Callable[[Node], Node],
        **options: Unpack[CallOptions]
    ) -> Node:
        """Gets the one with this id, writes back what `change` makes of it, unless someone else changed it
        meanwhile: then begins again, a few times (RULES 8). `change` may therefore run more than once. On
        StrongDM the last write wins.
        """
        return await self._modify(
            ("Nodes.Get", {"id": reference("id", id)}),
            ("Nodes.Update", lambda entity: {"id": entity.id, "node": wire(entity)}),
            lambda answer: Node._from(part(answer, "node")),
            change,
            options,
        )
