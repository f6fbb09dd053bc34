# Generated from proto/ by `cargo xtask codegen`; do not edit.
"""Services and their methods."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any, Callable, Mapping, Sequence

from ..._aio_service import AsyncServiceBase, AsyncPages, either, part
from ..._values import *
from ..policies import Policy

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from ..._options import CallOptions


class Policies(AsyncServiceBase):
    """The service `Policies`."""

    __slots__ = ()

    async def create(
        self,
        entity: Policy | None = None,
        /,
        *,
        name: str = "",
        description: str = "",
        policy: str = "",
        **options: Unpack[CallOptions]
    ) -> Policy:
        """Creates one and returns it as it was stored."""
        answer = await self._call("Policies.Create", {"policy": either(Policy, entity, name=name, description=description, policy=policy)}, options)
        return Policy._from(part(answer, "policy"))

    async def delete(
        self,
        id: Ref,
        **options: Unpack[CallOptions]
    ) -> None:
        """Deletes the one with this id."""
        await self._call("Policies.Delete", {"id": reference("id", id)}, options)

    async def update(
        self,
        entity: Policy,
        /,
        **options: Unpack[CallOptions]
    ) -> Policy:
        """Replaces the one with the entity's id and returns it as it was stored. It overwrites what others changed
        meanwhile; `modify` does not.
        """
        answer = await self._call("Policies.Update", {"id": entity.id, "policy": wire(entity)}, options)
        return Policy._from(part(answer, "policy"))

    async def get(
        self,
        id: Ref,
        **options: Unpack[CallOptions]
    ) -> Policy:
        """The one with this id."""
        answer = await self._call("Policies.Get", {"id": reference("id", id)}, options)
        return Policy._from(part(answer, "policy"))

    def list(
        self,
        filter: str = "",
        *values: str,
        **options: Unpack[CallOptions]
    ) -> AsyncPages[Policy]:
        """Those that the filter matches, in the order of their ids. An empty filter matches all; a `?` in it stands
        for the next of the values.
        """
        return self._pages("Policies.List", {"filter": filter}, values, options, Policy)

    async def modify(
        self,
        id: Ref,
        change: Callable[[Policy], Policy],
        **options: Unpack[CallOptions]
    ) -> Policy:
        """Gets the one with this id, writes back what `change` makes of it, unless someone else changed it
        meanwhile: then begins again, a few times (RULES 8). `change` may therefore run more than once. On
        StrongDM the last write wins.
        """
        return await self._modify(
            ("Policies.Get", {"id": reference("id", id)}),
            ("Policies.Update", lambda entity: {"id": entity.id, "policy": wire(entity)}),
            lambda answer: Policy._from(part(answer, "policy")),
            change,
            options,
        )
