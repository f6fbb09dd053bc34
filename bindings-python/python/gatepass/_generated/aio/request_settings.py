# Generated from proto/ by `cargo xtask codegen`; do not edit.
"""Services and their methods."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any, Callable, Mapping, Sequence

from ..._aio_service import AsyncServiceBase, AsyncPages, either, part
from ..._values import *
from ..request_settings import OrganizationRequestSettings

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from ..._options import CallOptions


class RequestSettings(AsyncServiceBase):
    """What the organization decides for all requests. Two of these restore a plain reading of StrongDM, and are
    less safe.
    """

    __slots__ = ()

    async def get(
        self,
        **options: Unpack[CallOptions]
    ) -> OrganizationRequestSettings:
        """The one with this id."""
        answer = await self._call("RequestSettings.Get", {}, options)
        return OrganizationRequestSettings._from(part(answer, "settings"))

    async def update(
        self,
        entity: OrganizationRequestSettings,
        /,
        **options: Unpack[CallOptions]
    ) -> OrganizationRequestSettings:
        """Replaces the one with the entity's id and returns it as it was stored. It overwrites what others changed
        meanwhile; `modify` does not.
        """
        answer = await self._call("RequestSettings.Update", {"settings": wire(entity)}, options)
        return OrganizationRequestSettings._from(part(answer, "settings"))

    async def modify(
        self,
        change: Callable[[OrganizationRequestSettings], OrganizationRequestSettings],
        **options: Unpack[CallOptions]
    ) -> OrganizationRequestSettings:
        """Gets the one with this id, writes back what `change` makes of it, unless someone else changed it
        meanwhile: then begins again, a few times (RULES 8). `change` may therefore run more than once. On
        StrongDM the last write wins.
        """
        return await self._modify(
            ("RequestSettings.Get", {}),
            ("RequestSettings.Update", lambda entity: {"settings": wire(entity)}),
            lambda answer: OrganizationRequestSettings._from(part(answer, "settings")),
            change,
            options,
        )
