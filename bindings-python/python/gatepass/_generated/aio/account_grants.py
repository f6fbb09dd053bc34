# Generated from proto/ by `cargo xtask codegen`; do not edit.
"""Services and their methods."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any, Callable, Mapping, Sequence

from ..._aio_service import AsyncServiceBase, AsyncPages, either, part
from ..._values import *
from ..account_grants import AccountGrant

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from ..._options import CallOptions


class AccountGrants(AsyncServiceBase):
    """The service `AccountGrants`."""

    __slots__ = ()

    async def create(
        self,
        entity: AccountGrant | None = None,
        /,
        *,
        resource: Ref = "",
        account: Ref = "",
        start_from: datetime | None = None,
        valid_until: datetime | None = None,
        access_rule: AccessRules | None = None,
        **options: Unpack[CallOptions]
    ) -> AccountGrant:
        """Creates one and returns it as it was stored."""
        answer = await self._call("AccountGrants.Create", {"account_grant": either(AccountGrant, entity, resource_id=resource, account_id=account, start_from=start_from, valid_until=valid_until, access_rule=access_rule)}, options)
        return AccountGrant._from(part(answer, "account_grant"))

    async def get(
        self,
        id: Ref,
        **options: Unpack[CallOptions]
    ) -> AccountGrant:
        """The one with this id."""
        answer = await self._call("AccountGrants.Get", {"id": reference("id", id)}, options)
        return AccountGrant._from(part(answer, "account_grant"))

    async def delete(
        self,
        id: Ref,
        **options: Unpack[CallOptions]
    ) -> None:
        """Deletes the one with this id."""
        await self._call("AccountGrants.Delete", {"id": reference("id", id)}, options)

    def list(
        self,
        filter: str = "",
        *values: str,
        **options: Unpack[CallOptions]
    ) -> AsyncPages[AccountGrant]:
        """Those that the filter matches, in the order of their ids. An empty filter matches all; a `?` in it stands
        for the next of the values.
        """
        return self._pages("AccountGrants.List", {"filter": filter}, values, options, AccountGrant)
