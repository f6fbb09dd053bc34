# Generated from proto/ by `cargo xtask codegen`; do not edit.
"""Services and their methods."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any, Callable, Mapping, Sequence

from ..._aio_service import AsyncServiceBase, AsyncPages, either, part
from ..._values import *
from ..organizations import MFAConfig
from ..organization_history import Organization

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from ..._options import CallOptions


class Organizations(AsyncServiceBase):
    """The service `Organizations`."""

    __slots__ = ()

    async def update(
        self,
        entity: Organization,
        /,
        **options: Unpack[CallOptions]
    ) -> Organization:
        """Replaces the one with the entity's id and returns it as it was stored. It overwrites what others changed
        meanwhile; `modify` does not.
        """
        answer = await self._call("Organizations.Update", {"organization": wire(entity)}, options)
        return Organization._from(part(answer, "organization"))

    async def get(
        self,
        **options: Unpack[CallOptions]
    ) -> Organization:
        """The one with this id."""
        answer = await self._call("Organizations.Get", {}, options)
        return Organization._from(part(answer, "organization"))

    async def get_mfa(
        self,
        **options: Unpack[CallOptions]
    ) -> MFAConfig:
        """`Organizations.GetMFA`."""
        answer = await self._call("Organizations.GetMFA", {}, options)
        return MFAConfig._from(part(answer, "mfa"))

    async def update_mfa(
        self,
        mfa: MFAConfig | None = None,
        **options: Unpack[CallOptions]
    ) -> MFAConfig:
        """`Organizations.UpdateMFA`."""
        answer = await self._call("Organizations.UpdateMFA", {"mfa": to_wire("mfa", mfa)}, options)
        return MFAConfig._from(part(answer, "mfa"))

    async def test_mfa(
        self,
        mfa: MFAConfig | None = None,
        **options: Unpack[CallOptions]
    ) -> None:
        """`Organizations.TestMFA`."""
        await self._call("Organizations.TestMFA", {"mfa": to_wire("mfa", mfa)}, options)

    async def modify(
        self,
        change: Callable[[Organization], Organization],
        **options: Unpack[CallOptions]
    ) -> Organization:
        """Gets the one with this id, writes back what `change` makes of it, unless someone else changed it
        meanwhile: then begins again, a few times (RULES 8). `change` may therefore run more than once. On
        StrongDM the last write wins.
        """
        return await self._modify(
            ("Organizations.Get", {}),
            ("Organizations.Update", lambda entity: {"organization": wire(entity)}),
            lambda answer: Organization._from(part(answer, "organization")),
            change,
            options,
        )
