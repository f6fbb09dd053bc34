# Generated from proto/ by `cargo xtask codegen`; do not edit.
"""Services and their methods."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any, Callable, Mapping, Sequence

from ..._aio_service import AsyncServiceBase, AsyncPages, either, part
from ..._values import *
from ..role_grants import RoleGrant

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from ..._options import CallOptions


class RoleGrants(AsyncServiceBase):
    """Membership of a role for a while, which a request gave. It gives access as an attachment does, and nothing
    else: no vote on requests and no right to make any. AccessRequests.Revoke ends it.
    """

    __slots__ = ()

    async def get(
        self,
        id: Ref,
        **options: Unpack[CallOptions]
    ) -> RoleGrant:
        """The one with this id."""
        answer = await self._call("RoleGrants.Get", {"id": reference("id", id)}, options)
        return RoleGrant._from(part(answer, "role_grant"))

    def list(
        self,
        filter: str = "",
        *values: str,
        **options: Unpack[CallOptions]
    ) -> AsyncPages[RoleGrant]:
        """Those that the filter matches, in the order of their ids. An empty filter matches all; a `?` in it stands
        for the next of the values.
        """
        return self._pages("RoleGrants.List", {"filter": filter}, values, options, RoleGrant)
