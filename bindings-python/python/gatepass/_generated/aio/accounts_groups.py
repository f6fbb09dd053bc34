# Generated from proto/ by `cargo xtask codegen`; do not edit.
"""Services and their methods."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any, Callable, Mapping, Sequence

from ..._aio_service import AsyncServiceBase, AsyncPages, either, part
from ..._values import *
from ..accounts_groups import AccountGroup

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from ..._options import CallOptions


class AccountsGroups(AsyncServiceBase):
    """The service `AccountsGroups`."""

    __slots__ = ()

    async def create(
        self,
        entity: AccountGroup | None = None,
        /,
        *,
        account: Ref = "",
        group: Ref = "",
        **options: Unpack[CallOptions]
    ) -> AccountGroup:
        """Creates one and returns it as it was stored."""
        answer = await self._call("AccountsGroups.Create", {"account_group": either(AccountGroup, entity, account_id=account, group_id=group)}, options)
        return AccountGroup._from(part(answer, "account_group"))

    async def get(
        self,
        id: Ref,
        **options: Unpack[CallOptions]
    ) -> AccountGroup:
        """The one with this id."""
        answer = await self._call("AccountsGroups.Get", {"id": reference("id", id)}, options)
        return AccountGroup._from(part(answer, "account_group"))

    async def delete(
        self,
        id: Ref,
        **options: Unpack[CallOptions]
    ) -> None:
        """Deletes the one with this id."""
        await self._call("AccountsGroups.Delete", {"id": reference("id", id)}, options)

    def list(
        self,
        filter: str = "",
        *values: str,
        **options: Unpack[CallOptions]
    ) -> AsyncPages[AccountGroup]:
        """Those that the filter matches, in the order of their ids. An empty filter matches all; a `?` in it stands
        for the next of the values.
        """
        return self._pages("AccountsGroups.List", {"filter": filter}, values, options, AccountGroup)
