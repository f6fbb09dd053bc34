# Generated from proto/ by `cargo xtask codegen`; do not edit.
"""Services and their methods."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any, Callable, Mapping, Sequence

from ..._aio_service import AsyncServiceBase, AsyncPages, either, part
from ..._values import *
from ..peering_group_resources import PeeringGroupResource

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from ..._options import CallOptions


class PeeringGroupResources(AsyncServiceBase):
    """The service `PeeringGroupResources`."""

    __slots__ = ()

    async def create(
        self,
        entity: PeeringGroupResource | None = None,
        /,
        *,
        resource: Ref = "",
        group: Ref = "",
        **options: Unpack[CallOptions]
    ) -> PeeringGroupResource:
        """Creates one and returns it as it was stored."""
        answer = await self._call("PeeringGroupResources.Create", {"peering_group_resource": either(PeeringGroupResource, entity, resource_id=resource, group_id=group)}, options)
        return PeeringGroupResource._from(part(answer, "peering_group_resource"))

    async def delete(
        self,
        id: Ref,
        **options: Unpack[CallOptions]
    ) -> None:
        """Deletes the one with this id."""
        await self._call("PeeringGroupResources.Delete", {"id": reference("id", id)}, options)

    async def get(
        self,
        id: Ref,
        **options: Unpack[CallOptions]
    ) -> PeeringGroupResource:
        """The one with this id."""
        answer = await self._call("PeeringGroupResources.Get", {"id": reference("id", id)}, options)
        return PeeringGroupResource._from(part(answer, "peering_group_resource"))

    def list(
        self,
        filter: str = "",
        *values: str,
        **options: Unpack[CallOptions]
    ) -> AsyncPages[PeeringGroupResource]:
        """Those that the filter matches, in the order of their ids. An empty filter matches all; a `?` in it stands
        for the next of the values.
        """
        return self._pages("PeeringGroupResources.List", {"filter": filter}, values, options, PeeringGroupResource)
