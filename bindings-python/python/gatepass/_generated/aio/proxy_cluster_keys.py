# Generated from proto/ by `cargo xtask codegen`; do not edit.
"""Services and their methods."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any, Callable, Mapping, Sequence

from ..._aio_service import AsyncServiceBase, AsyncPages, either, part
from ..._values import *
from ..proxy_cluster_keys import ProxyClusterKey
from ..proxy_cluster_keys import ProxyClusterKeyCreateResponse

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from ..._options import CallOptions


class ProxyClusterKeys(AsyncServiceBase):
    """The service `ProxyClusterKeys`."""

    __slots__ = ()

    async def create(
        self,
        entity: ProxyClusterKey | None = None,
        /,
        *,
        proxy_cluster: Ref = "",
        **options: Unpack[CallOptions]
    ) -> ProxyClusterKey:
        """Creates one and returns it as it was stored."""
        answer = await self._call("ProxyClusterKeys.Create", {"proxy_cluster_key": either(ProxyClusterKey, entity, proxy_cluster_id=proxy_cluster)}, options)
        return ProxyClusterKey._from(part(answer, "proxy_cluster_key"))

    async def create_response(
        self,
        entity: ProxyClusterKey | None = None,
        /,
        *,
        proxy_cluster: Ref = "",
        **options: Unpack[CallOptions]
    ) -> ProxyClusterKeyCreateResponse:
        """Creates one and returns the whole answer, with the keys it shows this once."""
        answer = await self._call("ProxyClusterKeys.Create", {"proxy_cluster_key": either(ProxyClusterKey, entity, proxy_cluster_id=proxy_cluster)}, options)
        return ProxyClusterKeyCreateResponse._from(answer)

    async def get(
        self,
        id: Ref,
        **options: Unpack[CallOptions]
    ) -> ProxyClusterKey:
        """The one with this id."""
        answer = await self._call("ProxyClusterKeys.Get", {"id": reference("id", id)}, options)
        return ProxyClusterKey._from(part(answer, "proxy_cluster_key"))

    async def delete(
        self,
        id: Ref,
        **options: Unpack[CallOptions]
    ) -> None:
        """Deletes the one with this id."""
        await self._call("ProxyClusterKeys.Delete", {"id": reference("id", id)}, options)

    def list(
        self,
        filter: str = "",
        *values: str,
        **options: Unpack[CallOptions]
    ) -> AsyncPages[ProxyClusterKey]:
        """Those that the filter matches, in the order of their ids. An empty filter matches all; a `?` in it stands
        for the next of the values.
        """
        return self._pages("ProxyClusterKeys.List", {"filter": filter}, values, options, ProxyClusterKey)
