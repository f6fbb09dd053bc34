# Generated from proto/ by `cargo xtask codegen`; do not edit.
"""Services and their methods."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any, Callable, Mapping, Sequence

from ..._aio_service import AsyncServiceBase, AsyncPages, either, part
from ..._values import *
from ..peering_groups import PeeringGroup

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from ..._options import CallOptions


class PeeringGroups(AsyncServiceBase):
    """The service `PeeringGroups`."""

    __slots__ = ()

    async def create(
        self,
        entity: PeeringGroup | None = None,
        /,
        *,
        name: str = "",
        **options: Unpack[CallOptions]
    ) -> PeeringGroup:
        """Creates one and returns it as it was stored."""
        answer = await self._call("PeeringGroups.Create", {"peering_group": either(PeeringGroup, entity, name=name)}, options)
        return PeeringGroup._from(part(answer, "peering_group"))

    async def delete(
        self,
        id: Ref,
        **options: Unpack[CallOptions]
    ) -> None:
        """Deletes the one with this id."""
        await self._call("PeeringGroups.Delete", {"id": reference("id", id)}, options)

    async def get(
        self,
        id: Ref,
        **options: Unpack[CallOptions]
    ) -> PeeringGroup:
        """The one with this id."""
        answer = await self._call("PeeringGroups.Get", {"id": reference("id", id)}, options)
        return PeeringGroup._from(part(answer, "peering_group"))

    def list(
        self,
        filter: str = "",
        *values: str,
        **options: Unpack[CallOptions]
    ) -> AsyncPages[PeeringGroup]:
        """Those that the filter matches, in the order of their ids. An empty filter matches all; a `?` in it stands
        for the next of the values.
        """
        return self._pages("PeeringGroups.List", {"filter": filter}, values, options, PeeringGroup)
