# Generated from proto/ by `cargo xtask codegen`; do not edit.
"""Services and their methods."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any, Callable, Mapping, Sequence

from ..._aio_service import AsyncServiceBase, AsyncPages, either, part
from ..._values import *
from ..identity_aliases import IdentityAlias

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from ..._options import CallOptions


class IdentityAliases(AsyncServiceBase):
    """The service `IdentityAliases`."""

    __slots__ = ()

    async def create(
        self,
        entity: IdentityAlias | None = None,
        /,
        *,
        account: Ref = "",
        identity_set: Ref = "",
        username: str = "",
        **options: Unpack[CallOptions]
    ) -> IdentityAlias:
        """Creates one and returns it as it was stored."""
        answer = await self._call("IdentityAliases.Create", {"identity_alias": either(IdentityAlias, entity, account_id=account, identity_set_id=identity_set, username=username)}, options)
        return IdentityAlias._from(part(answer, "identity_alias"))

    async def get(
        self,
        id: Ref,
        **options: Unpack[CallOptions]
    ) -> IdentityAlias:
        """The one with this id."""
        answer = await self._call("IdentityAliases.Get", {"id": reference("id", id)}, options)
        return IdentityAlias._from(part(answer, "identity_alias"))

    async def update(
        self,
        entity: IdentityAlias,
        /,
        **options: Unpack[CallOptions]
    ) -> IdentityAlias:
        """Replaces the one with the entity's id and returns it as it was stored. It overwrites what others changed
        meanwhile; `modify` does not.
        """
        answer = await self._call("IdentityAliases.Update", {"id": entity.id, "identity_alias": wire(entity)}, options)
        return IdentityAlias._from(part(answer, "identity_alias"))

    async def delete(
        self,
        id: Ref,
        **options: Unpack[CallOptions]
    ) -> None:
        """Deletes the one with this id."""
        await self._call("IdentityAliases.Delete", {"id": reference("id", id)}, options)

    def list(
        self,
        filter: str = "",
        *values: str,
        **options: Unpack[CallOptions]
    ) -> AsyncPages[IdentityAlias]:
        """Those that the filter matches, in the order of their ids. An empty filter matches all; a `?` in it stands
        for the next of the values.
        """
        return self._pages("IdentityAliases.List", {"filter": filter}, values, options, IdentityAlias)

    async def modify(
        self,
        id: Ref,
        change: Callable[[IdentityAlias], IdentityAlias],
        **options: Unpack[CallOptions]
    ) -> IdentityAlias:
        """Gets the one with this id, writes back what `change` makes of it, unless someone else changed it
        meanwhile: then begins again, a few times (RULES 8). `change` may therefore run more than once. On
        StrongDM the last write wins.
        """
        return await self._modify(
            ("IdentityAliases.Get", {"id": reference("id", id)}),
            ("IdentityAliases.Update", lambda entity: {"id": entity.id, "identity_alias": wire(entity)}),
            lambda answer: IdentityAlias._from(part(answer, "identity_alias")),
            change,
            options,
        )
