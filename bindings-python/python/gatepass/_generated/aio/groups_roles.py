# Generated from proto/ by `cargo xtask codegen`; do not edit.
"""Services and their methods."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any, Callable, Mapping, Sequence

from ..._aio_service import AsyncServiceBase, AsyncPages, either, part
from ..._values import *
from ..groups_roles import GroupRole

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from ..._options import CallOptions


class GroupsRoles(AsyncServiceBase):
    """The service `GroupsRoles`."""

    __slots__ = ()

    async def create(
        self,
        entity: GroupRole | None = None,
        /,
        *,
        group: Ref = "",
        role: Ref = "",
        **options: Unpack[CallOptions]
    ) -> GroupRole:
        """Creates one and returns it as it was stored."""
        answer = await self._call("GroupsRoles.Create", {"group_role": either(GroupRole, entity, group_id=group, role_id=role)}, options)
        return GroupRole._from(part(answer, "group_role"))

    async def get(
        self,
        id: Ref,
        **options: Unpack[CallOptions]
    ) -> GroupRole:
        """The one with this id."""
        answer = await self._call("GroupsRoles.Get", {"id": reference("id", id)}, options)
        return GroupRole._from(part(answer, "group_role"))

    async def delete(
        self,
        id: Ref,
        **options: Unpack[CallOptions]
    ) -> None:
        """Deletes the one with this id."""
        await self._call("GroupsRoles.Delete", {"id": reference("id", id)}, options)

    def list(
        self,
        filter: str = "",
        *values: str,
        **options: Unpack[CallOptions]
    ) -> AsyncPages[GroupRole]:
        """Those that the filter matches, in the order of their ids. An empty filter matches all; a `?` in it stands
        for the next of the values.
        """
        return self._pages("GroupsRoles.List", {"filter": filter}, values, options, GroupRole)
