# Generated from proto/ by `cargo xtask codegen`; do not edit.
"""Services and their methods."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any, Callable, Mapping, Sequence

from ..._aio_service import AsyncServiceBase, AsyncPages, either, part
from ..._values import *
from ..activities import Activity

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from ..._options import CallOptions


class Activities(AsyncServiceBase):
    """The service `Activities`."""

    __slots__ = ()

    async def get(
        self,
        id: Ref,
        **options: Unpack[CallOptions]
    ) -> Activity:
        """The one with this id."""
        answer = await self._call("Activities.Get", {"id": reference("id", id)}, options)
        return Activity._from(part(answer, "activity"))

    def list(
        self,
        filter: str = "",
        *values: str,
        **options: Unpack[CallOptions]
    ) -> AsyncPages[Activity]:
        """Those that the filter matches, in the order of their ids. An empty filter matches all; a `?` in it stands
        for the next of the values.
        """
        return self._pages("Activities.List", {"filter": filter}, values, options, Activity)
