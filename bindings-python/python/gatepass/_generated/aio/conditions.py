# Generated from proto/ by `cargo xtask codegen`; do not edit.
"""Services and their methods."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any, Callable, Mapping, Sequence

from ..._aio_service import AsyncServiceBase, AsyncPages, either, part
from ..._values import *
from ..conditions import Condition
from ..conditions import ConditionClearResponse

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from ..._options import CallOptions


class Conditions(AsyncServiceBase):
    """Facts that glue sets and clears: a ticket open, a shift on, a change window. Workflows may grant while one
    holds, and grants may be bound to one: they end when it clears.
    """

    __slots__ = ()

    async def create(
        self,
        entity: Condition | None = None,
        /,
        *,
        name: str = "",
        description: str = "",
        **options: Unpack[CallOptions]
    ) -> Condition:
        """Creates one and returns it as it was stored."""
        answer = await self._call("Conditions.Create", {"condition": either(Condition, entity, name=name, description=description)}, options)
        return Condition._from(part(answer, "condition"))

    async def get(
        self,
        id: Ref,
        **options: Unpack[CallOptions]
    ) -> Condition:
        """The one with this id."""
        answer = await self._call("Conditions.Get", {"id": reference("id", id)}, options)
        return Condition._from(part(answer, "condition"))

    async def delete(
        self,
        id: Ref,
        **options: Unpack[CallOptions]
    ) -> None:
        """Deletes the one with this id."""
        await self._call("Conditions.Delete", {"id": reference("id", id)}, options)

    def list(
        self,
        filter: str = "",
        *values: str,
        **options: Unpack[CallOptions]
    ) -> AsyncPages[Condition]:
        """Those that the filter matches, in the order of their ids. An empty filter matches all; a `?` in it stands
        for the next of the values.
        """
        return self._pages("Conditions.List", {"filter": filter}, values, options, Condition)

    async def set(
        self,
        id: Ref,
        valid_until: datetime | None = None,
        **options: Unpack[CallOptions]
    ) -> Condition:
        """It holds from now on."""
        answer = await self._call("Conditions.Set", {"id": reference("id", id), "valid_until": to_wire("valid_until", valid_until)}, options)
        return Condition._from(part(answer, "condition"))

    async def clear(
        self,
        id: Ref,
        **options: Unpack[CallOptions]
    ) -> ConditionClearResponse:
        """It holds no longer: what is bound to it ends."""
        answer = await self._call("Conditions.Clear", {"id": reference("id", id)}, options)
        return ConditionClearResponse._from(answer)
