# Generated from proto/ by `cargo xtask codegen`; do not edit.
"""Services and their methods."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any, Callable, Mapping, Sequence

from ..._aio_service import AsyncServiceBase, AsyncPages, either, part
from ..._values import *
from ..secret_store_healths import SecretStoreHealth

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from ..._options import CallOptions


class SecretStoreHealths(AsyncServiceBase):
    """The service `SecretStoreHealths`."""

    __slots__ = ()

    def list(
        self,
        filter: str = "",
        *values: str,
        **options: Unpack[CallOptions]
    ) -> AsyncPages[SecretStoreHealth]:
        """Those that the filter matches, in the order of their ids. An empty filter matches all; a `?` in it stands
        for the next of the values.
        """
        return self._pages("SecretStoreHealths.List", {"filter": filter}, values, options, SecretStoreHealth)

    async def check(
        self,
        secret_store_id: str = "",
        **options: Unpack[CallOptions]
    ) -> None:
        """`SecretStoreHealths.Check`."""
        await self._call("SecretStoreHealths.Check", {"secret_store_id": to_wire("secret_store_id", secret_store_id)}, options)

    async def healthcheck(
        self,
        secret_store_id: str = "",
        **options: Unpack[CallOptions]
    ) -> None:
        """`SecretStoreHealths.Healthcheck`."""
        await self._call("SecretStoreHealths.Healthcheck", {"secret_store_id": to_wire("secret_store_id", secret_store_id)}, options)
