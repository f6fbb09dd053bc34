# Generated from proto/ by `cargo xtask codegen`; do not edit.
"""Services and their methods."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any, Callable, Mapping, Sequence

from ..._aio_service import AsyncServiceBase, AsyncPages, either, part
from ..._values import *
from ..identity_sets import IdentitySet

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from ..._options import CallOptions


class IdentitySets(AsyncServiceBase):
    """The service `IdentitySets`."""

    __slots__ = ()

    async def create(
        self,
        entity: IdentitySet | None = None,
        /,
        *,
        name: str = "",
        **options: Unpack[CallOptions]
    ) -> IdentitySet:
        """Creates one and returns it as it was stored."""
        answer = await self._call("IdentitySets.Create", {"identity_set": either(IdentitySet, entity, name=name)}, options)
        return IdentitySet._from(part(answer, "identity_set"))

    async def get(
        self,
        id: Ref,
        **options: Unpack[CallOptions]
    ) -> IdentitySet:
        """The one with this id."""
        answer = await self._call("IdentitySets.Get", {"id": reference("id", id)}, options)
        return IdentitySet._from(part(answer, "identity_set"))

    async def update(
        self,
        entity: IdentitySet,
        /,
        **options: Unpack[CallOptions]
    ) -> IdentitySet:
        """Replaces the one with the entity's id and returns it as it was stored. It overwrites what others changed
        meanwhile; `modify` does not.
        """
        answer = await self._call("IdentitySets.Update", {"id": entity.id, "identity_set": wire(entity)}, options)
        return IdentitySet._from(part(answer, "identity_set"))

    async def delete(
        self,
        id: Ref,
        **options: Unpack[CallOptions]
    ) -> None:
        """Deletes the one with this id."""
        await self._call("IdentitySets.Delete", {"id": reference("id", id)}, options)

    def list(
        self,
        filter: str = "",
        *values: str,
        **options: Unpack[CallOptions]
    ) -> AsyncPages[IdentitySet]:
        """Those that the filter matches, in the order of their ids. An empty filter matches all; a `?` in it stands
        for the next of the values.
        """
        return self._pages("IdentitySets.List", {"filter": filter}, values, options, IdentitySet)

    async def modify(
        self,
        id: Ref,
        change: Callable[[IdentitySet], IdentitySet],
        **options: Unpack[CallOptions]
    ) -> IdentitySet:
        """Gets the one with this id, writes back what `change` makes of it, unless someone else changed it
        meanwhile: then begins again, a few times (RULES 8). `change` may therefore run more than once. On
        StrongDM the last write wins.
        """
        return await self._modify(
            ("IdentitySets.Get", {"id": reference("id", id)}),
            ("IdentitySets.Update", lambda entity: {"id": entity.id, "identity_set": wire(entity)}),
            lambda answer: IdentitySet._from(part(answer, "identity_set")),
            change,
            options,
        )
