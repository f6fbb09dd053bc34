# Generated from proto/ by `cargo xtask codegen`; do not edit.
"""Services and their methods."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any, Callable, Mapping, Sequence

from ..._aio_service import AsyncServiceBase, AsyncPages, either, part
from ..._values import *
from ..accounts import Account
from ..accounts import AccountCreateResponse

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from ..._options import CallOptions


class Accounts(AsyncServiceBase):
    """The service `Accounts`."""

    __slots__ = ()

    async def create(
        self,
        entity: AnyKind,
        /,
        **options: Unpack[CallOptions]
    ) -> AnyKind:
        """Creates one and returns it as it was stored."""
        answer = await self._call("Accounts.Create", {"account": wire(entity)}, options)
        return same_kind(entity, Account._from(part(answer, "account")))

    async def create_response(
        self,
        entity: Account,
        /,
        **options: Unpack[CallOptions]
    ) -> AccountCreateResponse:
        """Creates one and returns the whole answer, with the keys it shows this once."""
        answer = await self._call("Accounts.Create", {"account": wire(entity)}, options)
        return AccountCreateResponse._from(answer)

    async def get(
        self,
        id: Ref,
        **options: Unpack[CallOptions]
    ) -> Account:
        """The one with this id."""
        answer = await self._call("Accounts.Get", {"id": reference("id", id)}, options)
        return Account._from(part(answer, "account"))

    async def update(
        self,
        entity: AnyKind,
        /,
        **options: Unpack[CallOptions]
    ) -> AnyKind:
        """Replaces the one with the entity's id and returns it as it was stored. It overwrites what others changed
        meanwhile; `modify` does not.
        """
        answer = await self._call("Accounts.Update", {"id": entity.id, "account": wire(entity)}, options)
        return same_kind(entity, Account._from(part(answer, "account")))

    async def delete(
        self,
        id: Ref,
        **options: Unpack[CallOptions]
    ) -> None:
        """Deletes the one with this id."""
        await self._call("Accounts.Delete", {"id": reference("id", id)}, options)

    def list(
        self,
        filter: str = "",
        *values: str,
        **options: Unpack[CallOptions]
    ) -> AsyncPages[Account]:
        """Those that the filter matches, in the order of their ids. An empty filter matches all; a `?` in it stands
        for the next of the values.
        """
        return self._pages("Accounts.List", {"filter": filter}, values, options, Account)

    async def modify(
        self,
        id: Ref,
        change: Callable[[Account], Account],
        **options: Unpack[CallOptions]
    ) -> Account:
        """Gets the one with this id, writes back what `change` makes of it, unless someone else changed it
        meanwhile: then begins again, a few times (RULES 8). `change` may therefore run more than once. On
        StrongDM the last write wins.
        """
        return await self._modify(
            ("Accounts.Get", {"id": reference("id", id)}),
            ("Accounts.Update", lambda entity: {"id": entity.id, "account": wire(entity)}),
            lambda answer: Account._from(part(answer, "account")),
            change,
            options,
        )
