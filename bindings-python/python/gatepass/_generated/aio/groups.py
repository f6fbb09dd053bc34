# Generated from proto/ by `cargo xtask codegen`; do not edit.
"""Services and their methods."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any, Callable, Mapping, Sequence

from ..._aio_service import AsyncServiceBase, AsyncPages, either, part
from ..._values import *
from ..groups import Group
from ..groups import GroupFromRole

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from ..._options import CallOptions


class Groups(AsyncServiceBase):
    """The service `Groups`."""

    __slots__ = ()

    async def create(
        self,
        entity: Group | None = None,
        /,
        *,
        name: str = "",
        description: str = "",
        tags: Mapping[str, str] | None = None,
        **options: Unpack[CallOptions]
    ) -> Group:
        """Creates one and returns it as it was stored."""
        answer = await self._call("Groups.Create", {"group": either(Group, entity, name=name, description=description, tags=tags)}, options)
        return Group._from(part(answer, "group"))

    async def create_from_roles(
        self,
        role_ids: Sequence[str] | None = None,
        commit: bool = False,
        **options: Unpack[CallOptions]
    ) -> tuple[GroupFromRole, ...]:
        """`Groups.CreateFromRoles`."""
        answer = await self._call("Groups.CreateFromRoles", {"role_ids": to_wire("role_ids", role_ids), "commit": to_wire("commit", commit)}, options)
        return read_values(answer, "group_from_role", GroupFromRole)

    async def get(
        self,
        id: Ref,
        **options: Unpack[CallOptions]
    ) -> Group:
        """The one with this id."""
        answer = await self._call("Groups.Get", {"id": reference("id", id)}, options)
        return Group._from(part(answer, "group"))

    async def update(
        self,
        entity: Group,
        /,
        **options: Unpack[CallOptions]
    ) -> Group:
        """Replaces the one with the entity's id and returns it as it was stored. It overwrites what others changed
        meanwhile; `modify` does not.
        """
        answer = await self._call("Groups.Update", {"id": entity.id, "group": wire(entity)}, options)
        return Group._from(part(answer, "group"))

    async def delete(
        self,
        id: Ref,
        **options: Unpack[CallOptions]
    ) -> None:
        """Deletes the one with this id."""
        await self._call("Groups.Delete", {"id": reference("id", id)}, options)

    def list(
        self,
        filter: str = "",
        *values: str,
        **options: Unpack[CallOptions]
    ) -> AsyncPages[Group]:
        """Those that the filter matches, in the order of their ids. An empty filter matches all; a `?` in it stands
        for the next of the values.
        """
        return self._pages("Groups.List", {"filter": filter}, values, options, Group)

    async def modify(
        self,
        id: Ref,
        change: Callable[[Group], Group],
        **options: Unpack[CallOptions]
    ) -> Group:
        """Gets the one with this id, writes back what `change` makes of it, unless someone else changed it
        meanwhile: then begins again, a few times (RULES 8). `change` may therefore run more than once. On
        StrongDM the last write wins.
        """
        return await self._modify(
            ("Groups.Get", {"id": reference("id", id)}),
            ("Groups.Update", lambda entity: {"id": entity.id, "group": wire(entity)}),
            lambda answer: Group._from(part(answer, "group")),
            change,
            options,
        )
