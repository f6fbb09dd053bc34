# Generated from proto/ by `cargo xtask codegen`; do not edit.
"""Services and their methods."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any, Callable, Mapping, Sequence

from ..._aio_service import AsyncServiceBase, AsyncPages, either, part
from ..._values import *
from ..secret_store_types import SecretStore

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from ..._options import CallOptions


class SecretStores(AsyncServiceBase):
    """The service `SecretStores`."""

    __slots__ = ()

    async def create(
        self,
        entity: AnyKind,
        /,
        **options: Unpack[CallOptions]
    ) -> AnyKind:
        """Creates one and returns it as it was stored."""
        answer = await self._call("SecretStores.Create", {"secret_store": wire(entity)}, options)
        return same_kind(entity, SecretStore._from(part(answer, "secret_store")))

    async def get(
        self,
        id: Ref,
        **options: Unpack[CallOptions]
    ) -> SecretStore:
        """The one with this id."""
        answer = await self._call("SecretStores.Get", {"id": reference("id", id)}, options)
        return SecretStore._from(part(answer, "secret_store"))

    async def update(
        self,
        entity: AnyKind,
        /,
        **options: Unpack[CallOptions]
    ) -> AnyKind:
        """Replaces the one with the entity's id and returns it as it was stored. It overwrites what others changed
        meanwhile; `modify` does not.
        """
        answer = await self._call("SecretStores.Update", {"id": entity.id, "secret_store": wire(entity)}, options)
        return same_kind(entity, SecretStore._from(part(answer, "secret_store")))

    async def delete(
        self,
        id: Ref,
        **options: Unpack[CallOptions]
    ) -> None:
        """Deletes the one with this id."""
        await self._call("SecretStores.Delete", {"id": reference("id", id)}, options)

    def list(
        self,
        filter: str = "",
        *values: str,
        **options: Unpack[CallOptions]
    ) -> AsyncPages[SecretStore]:
        """Those that the filter matches, in the order of their ids. An empty filter matches all; a `?` in it stands
        for the next of the values.
        """
        return self._pages("SecretStores.List", {"filter": filter}, values, options, SecretStore)

    async def modify(
        self,
        id: Ref,
        change: Callable[[SecretStore], SecretStore],
        **options: Unpack[CallOptions]
    ) -> SecretStore:
        """Gets the one with this id, writes back what `change` makes of it, unless someone else changed it
        meanwhile: then begins again, a few times (RULES 8). `change` may therefore run more than once. On
        StrongDM the last write wins.
        """
        return await self._modify(
            ("SecretStores.Get", {"id": reference("id", id)}),
            ("SecretStores.Update", lambda entity: {"id": entity.id, "secret_store": wire(entity)}),
            lambda answer: SecretStore._from(part(answer, "secret_store")),
            change,
            options,
        )
