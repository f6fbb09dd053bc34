# Generated from proto/ by `cargo xtask codegen`; do not edit.
"""Services and their methods."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any, Callable, Mapping, Sequence

from ..._aio_service import AsyncServiceBase, AsyncPages, either, part
from ..._values import *
from ..drivers import Resource
from ..tags import Tag

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from ..._options import CallOptions


class Resources(AsyncServiceBase):
    """The service `Resources`."""

    __slots__ = ()

    def enumerate_tags(
        self,
        filter: str = "",
        *values: str,
        **options: Unpack[CallOptions]
    ) -> AsyncPages[Tag]:
        """Those that the filter matches, in the order of their ids. An empty filter matches all; a `?` in it stands
        for the next of the values.
        """
        return self._pages("Resources.EnumerateTags", {"filter": filter}, values, options, Tag)

    async def create(
        self,
        entity: AnyKind,
        /,
        **options: Unpack[CallOptions]
    ) -> AnyKind:
        """Creates one and returns it as it was stored."""
        answer = await self._call("Resources.Create", {"resource": wire(entity)}, options)
        return same_kind(entity, Resource._from(part(answer, "resource")))

    async def get(
        self,
        id: Ref,
        **options: Unpack[CallOptions]
    ) -> Resource:
        """The one with this id."""
        answer = await self._call("Resources.Get", {"id": reference("id", id)}, options)
        return Resource._from(part(answer, "resource"))

    async def update(
        self,
        entity: AnyKind,
        /,
        **options: Unpack[CallOptions]
    ) -> AnyKind:
        """Replaces the one with the entity's id and returns it as it was stored. It overwrites what others changed
        meanwhile; `modify` does not.
        """
        answer = await self._call("Resources.Update", {"id": entity.id, "resource": wire(entity)}, options)
        return same_kind(entity, Resource._from(part(answer, "resource")))

    async def delete(
        self,
        id: Ref,
        **options: Unpack[CallOptions]
    ) -> None:
        """Deletes the one with this id."""
        await self._call("Resources.Delete", {"id": reference("id", id)}, options)

    def list(
        self,
        filter: str = "",
        *values: str,
        **options: Unpack[CallOptions]
    ) -> AsyncPages[Resource]:
        """Those that the filter matches, in the order of their ids. An empty filter matches all; a `?` in it stands
        for the next of the values.
        """
        return self._pages("Resources.List", {"filter": filter}, values, options, Resource)

    async def healthcheck(
        self,
        id: Ref,
        **options: Unpack[CallOptions]
    ) -> None:
        """`Resources.Healthcheck`."""
        await self._call("Resources.Healthcheck", {"id": reference("id", id)}, options)

    async def modify(
        self,
        id: Ref,
        change: Callable[[Resource], Resource],
        **options: Unpack[CallOptions]
    ) -> Resource:
        """Gets the one with this id, writes back what `change` makes of it, unless someone else changed it
        meanwhile: then begins again, a few times (RULES 8). `change` may therefore run more than once. On
        StrongDM the last write wins.
        """
        return await self._modify(
            ("Resources.Get", {"id": reference("id", id)}),
            ("Resources.Update", lambda entity: {"id": entity.id, "resource": wire(entity)}),
            lambda answer: Resource._from(part(answer, "resource")),
            change,
            options,
        )
