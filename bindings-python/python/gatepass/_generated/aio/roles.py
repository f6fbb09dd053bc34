# Generated from proto/ by `cargo xtask codegen`; do not edit.
"""Services and their methods."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any, Callable, Mapping, Sequence

from ..._aio_service import AsyncServiceBase, AsyncPages, either, part
from ..._values import *
from ..roles import Role
from ..roles import RoleScope

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from ..._options import CallOptions


class Roles(AsyncServiceBase):
    """The service `Roles`."""

    __slots__ = ()

    async def create(
        self,
        entity: Role | None = None,
        /,
        *,
        name: str = "",
        tags: Mapping[str, str] | None = None,
        access_rules: AccessRules | None = None,
        scope: RoleScope | None = None,
        **options: Unpack[CallOptions]
    ) -> Role:
        """Creates one and returns it as it was stored."""
        answer = await self._call("Roles.Create", {"role": either(Role, entity, name=name, tags=tags, access_rules=access_rules, scope=scope)}, options)
        return Role._from(part(answer, "role"))

    async def get(
        self,
        id: Ref,
        **options: Unpack[CallOptions]
    ) -> Role:
        """The one with this id."""
        answer = await self._call("Roles.Get", {"id": reference("id", id)}, options)
        return Role._from(part(answer, "role"))

    async def update(
        self,
        entity: Role,
        /,
        **options: Unpack[CallOptions]
    ) -> Role:
        """Replaces the one with the entity's id and returns it as it was stored. It overwrites what others changed
        meanwhile; `modify` does not.
        """
        answer = await self._call("Roles.Update", {"id": entity.id, "role": wire(entity)}, options)
        return Role._from(part(answer, "role"))

    async def delete(
        self,
        id: Ref,
        **options: Unpack[CallOptions]
    ) -> None:
        """Deletes the one with this id."""
        await self._call("Roles.Delete", {"id": reference("id", id)}, options)

    def list(
        self,
        filter: str = "",
        *values: str,
        **options: Unpack[CallOptions]
    ) -> AsyncPages[Role]:
        """Those that the filter matches, in the order of their ids. An empty filter matches all; a `?` in it stands
        for the next of the values.
        """
        return self._pages("Roles.List", {"filter": filter}, values, options, Role)

    async def modify(
        self,
        id: Ref,
        change: Callable[[Role], Role],
        **options: Unpack[CallOptions]
    ) -> Role:
        """Gets the one with this id, writes back what `change` makes of it, unless someone else changed it
        meanwhile: then begins again, a few times (RULES 8). `change` may therefore run more than once. On
        StrongDM the last write wins.
        """
        return await self._modify(
            ("Roles.Get", {"id": reference("id", id)}),
            ("Roles.Update", lambda entity: {"id": entity.id, "role": wire(entity)}),
            lambda answer: Role._from(part(answer, "role")),
            change,
            options,
        )
