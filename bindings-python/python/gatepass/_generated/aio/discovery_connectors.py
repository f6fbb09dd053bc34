# Generated from proto/ by `cargo xtask codegen`; do not edit.
"""Services and their methods."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any, Callable, Mapping, Sequence

from ..._aio_service import AsyncServiceBase, AsyncPages, either, part
from ..._values import *
from ..discovery_connectors import Connector

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from ..._options import CallOptions


class DiscoveryConnectors(AsyncServiceBase):
    """The service `DiscoveryConnectors`."""

    __slots__ = ()

    async def create(
        self,
        entity: AnyKind,
        /,
        **options: Unpack[CallOptions]
    ) -> AnyKind:
        """Creates one and returns it as it was stored."""
        answer = await self._call("DiscoveryConnectors.Create", {"connector": wire(entity)}, options)
        return same_kind(entity, Connector._from(part(answer, "connector")))

    async def get(
        self,
        id: Ref,
        **options: Unpack[CallOptions]
    ) -> Connector:
        """The one with this id."""
        answer = await self._call("DiscoveryConnectors.Get", {"id": reference("id", id)}, options)
        return Connector._from(part(answer, "connector"))

    async def update(
        self,
        entity: AnyKind,
        /,
        **options: Unpack[CallOptions]
    ) -> AnyKind:
        """Replaces the one with the entity's id and returns it as it was stored. It overwrites what others changed
        meanwhile; `modify` does not.
        """
        answer = await self._call("DiscoveryConnectors.Update", {"id": entity.id, "connector": wire(entity)}, options)
        return same_kind(entity, Connector._from(part(answer, "connector")))

    async def delete(
        self,
        id: Ref,
        **options: Unpack[CallOptions]
    ) -> None:
        """Deletes the one with this id."""
        await self._call("DiscoveryConnectors.Delete", {"id": reference("id", id)}, options)

    def list(
        self,
        filter: str = "",
        *values: str,
        **options: Unpack[CallOptions]
    ) -> AsyncPages[Connector]:
        """Those that the filter matches, in the order of their ids. An empty filter matches all; a `?` in it stands
        for the next of the values.
        """
        return self._pages("DiscoveryConnectors.List", {"filter": filter}, values, options, Connector)

    async def modify(
        self,
        id: Ref,
        change: Callable[[Connector], Connector],
        **options: Unpack[CallOptions]
    ) -> Connector:
        """Gets the one with this id, writes back what `change` makes of it, unless someone else changed it
        meanwhile: then begins again, a few times (RULES 8). `change` may therefore run more than once. On
        StrongDM the last write wins.
        """
        return await self._modify(
            ("DiscoveryConnectors.Get", {"id": reference("id", id)}),
            ("DiscoveryConnectors.Update", lambda entity: {"id": entity.id, "connector": wire(entity)}),
            lambda answer: Connector._from(part(answer, "connector")),
            change,
            options,
        )
