# Generated from proto/ by `cargo xtask codegen`; do not edit.
"""Services and their methods."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any, Callable, Mapping, Sequence

from ..._aio_service import AsyncServiceBase, AsyncPages, either, part
from ..._values import *
from ..key_scopes import ActsFor
from ..key_scopes import KeyScope

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from ..._options import CallOptions


class KeyScopes(AsyncServiceBase):
    """For whom a key may ask or vote (RULES 4.2). A key with `gatepass:request_as` or `gatepass:vote_as` and
    without a scope acts for nobody. Like its permissions a key's scope never changes.
    """

    __slots__ = ()

    async def create(
        self,
        entity: KeyScope | None = None,
        /,
        *,
        key: Ref = "",
        request_as: ActsFor | None = None,
        vote_as: ActsFor | None = None,
        **options: Unpack[CallOptions]
    ) -> KeyScope:
        """Creates one and returns it as it was stored."""
        answer = await self._call("KeyScopes.Create", {"key_scope": either(KeyScope, entity, key_id=key, request_as=request_as, vote_as=vote_as)}, options)
        return KeyScope._from(part(answer, "key_scope"))

    async def get(
        self,
        id: Ref,
        **options: Unpack[CallOptions]
    ) -> KeyScope:
        """The one with this id."""
        answer = await self._call("KeyScopes.Get", {"id": reference("id", id)}, options)
        return KeyScope._from(part(answer, "key_scope"))

    async def delete(
        self,
        id: Ref,
        **options: Unpack[CallOptions]
    ) -> None:
        """Deletes the one with this id."""
        await self._call("KeyScopes.Delete", {"id": reference("id", id)}, options)

    def list(
        self,
        filter: str = "",
        *values: str,
        **options: Unpack[CallOptions]
    ) -> AsyncPages[KeyScope]:
        """Those that the filter matches, in the order of their ids. An empty filter matches all; a `?` in it stands
        for the next of the values.
        """
        return self._pages("KeyScopes.List", {"filter": filter}, values, options, KeyScope)
