# Generated from proto/ by `cargo xtask codegen`; do not edit.
"""Services and their methods."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any, Callable, Mapping, Sequence

from ..._aio_service import AsyncServiceBase, AsyncPages, either, part
from ..._values import *
from ..account_attachments import AccountAttachment

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from ..._options import CallOptions


class AccountAttachments(AsyncServiceBase):
    """The service `AccountAttachments`."""

    __slots__ = ()

    async def create(
        self,
        entity: AccountAttachment | None = None,
        /,
        *,
        account: Ref = "",
        role: Ref = "",
        **options: Unpack[CallOptions]
    ) -> AccountAttachment:
        """Creates one and returns it as it was stored."""
        answer = await self._call("AccountAttachments.Create", {"account_attachment": either(AccountAttachment, entity, account_id=account, role_id=role)}, options)
        return AccountAttachment._from(part(answer, "account_attachment"))

    async def get(
        self,
        id: Ref,
        **options: Unpack[CallOptions]
    ) -> AccountAttachment:
        """The one with this id."""
        answer = await self._call("AccountAttachments.Get", {"id": reference("id", id)}, options)
        return AccountAttachment._from(part(answer, "account_attachment"))

    async def delete(
        self,
        id: Ref,
        **options: Unpack[CallOptions]
    ) -> None:
        """Deletes the one with this id."""
        await self._call("AccountAttachments.Delete", {"id": reference("id", id)}, options)

    def list(
        self,
        filter: str = "",
        *values: str,
        **options: Unpack[CallOptions]
    ) -> AsyncPages[AccountAttachment]:
        """Those that the filter matches, in the order of their ids. An empty filter matches all; a `?` in it stands
        for the next of the values.
        """
        return self._pages("AccountAttachments.List", {"filter": filter}, values, options, AccountAttachment)
