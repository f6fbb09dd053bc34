# Generated from proto/ by `cargo xtask codegen`; do not edit.
"""Services and their methods."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any, Callable, Mapping, Sequence

from ..._aio_service import AsyncServiceBase, AsyncPages, either, part
from ..._values import *
from ..remote_identities import RemoteIdentity

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from ..._options import CallOptions


class RemoteIdentities(AsyncServiceBase):
    """The service `RemoteIdentities`."""

    __slots__ = ()

    async def create(
        self,
        entity: RemoteIdentity | None = None,
        /,
        *,
        account: Ref = "",
        remote_identity_group: Ref = "",
        username: str = "",
        **options: Unpack[CallOptions]
    ) -> RemoteIdentity:
        """Creates one and returns it as it was stored."""
        answer = await self._call("RemoteIdentities.Create", {"remote_identity": either(RemoteIdentity, entity, account_id=account, remote_identity_group_id=remote_identity_group, username=username)}, options)
        return RemoteIdentity._from(part(answer, "remote_identity"))

    async def get(
        self,
        id: Ref,
        **options: Unpack[CallOptions]
    ) -> RemoteIdentity:
        """The one with this id."""
        answer = await self._call("RemoteIdentities.Get", {"id": reference("id", id)}, options)
        return RemoteIdentity._from(part(answer, "remote_identity"))

    async def update(
        self,
        entity: RemoteIdentity,
        /,
        **options: Unpack[CallOptions]
    ) -> RemoteIdentity:
        """Replaces the one with the entity's id and returns it as it was stored. It overwrites what others changed
        meanwhile; `modify` does not.
        """
        answer = await self._call("RemoteIdentities.Update", {"id": entity.id, "remote_identity": wire(entity)}, options)
        return RemoteIdentity._from(part(answer, "remote_identity"))

    async def delete(
        self,
        id: Ref,
        **options: Unpack[CallOptions]
    ) -> None:
        """Deletes the one with this id."""
        await self._call("RemoteIdentities.Delete", {"id": reference("id", id)}, options)

    def list(
        self,
        filter: str = "",
        *values: str,
        **options: Unpack[CallOptions]
    ) -> AsyncPages[RemoteIdentity]:
        """Those that the filter matches, in the order of their ids. An empty filter matches all; a `?` in it stands
        for the next of the values.
        """
        return self._pages("RemoteIdentities.List", {"filter": filter}, values, options, RemoteIdentity)

    async def modify(
        self,
        id: Ref,
        change: Callable[[RemoteIdentity], RemoteIdentity],
        **options: Unpack[CallOptions]
    ) -> RemoteIdentity:
        """Gets the one with this id, writes back what `change` makes of it, unless someone else changed it
        meanwhile: then begins again, a few times (RULES 8). `change` may therefore run more than once. On
        StrongDM the last write wins.
        """
        return await self._modify(
            ("RemoteIdentities.Get", {"id": reference("id", id)}),
            ("RemoteIdentities.Update", lambda entity: {"id": entity.id, "remote_identity": wire(entity)}),
            lambda answer: RemoteIdentity._from(part(answer, "remote_identity")),
            change,
            options,
        )
