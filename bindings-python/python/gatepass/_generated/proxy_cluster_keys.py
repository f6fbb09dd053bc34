# Generated from proto/ by `cargo xtask codegen`; do not edit.
"""Types of `proto/…/proxy_cluster_keys.proto`."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any, ClassVar, Mapping, Sequence

from .._values import *


class ProxyClusterKey(Entity):
    """Proxy cluster key."""

    __slots__ = ()
    _fields = (
        "id",
        "proxy_cluster_id",
        "created_at",
        "last_used_at",
    )
    _references = (
        "proxy_cluster_id",
    )

    def __init__(
        self,
        *,
        proxy_cluster_id: Ref,
        id: str = "",
        created_at: datetime | None = None,
        last_used_at: datetime | None = None,
    ) -> None:
        self._make(
            id=id,
            proxy_cluster_id=proxy_cluster_id,
            created_at=created_at,
            last_used_at=last_used_at,
        )

    @property
    def id(self) -> str:
        """Id. Set by the server."""
        return read_text(self._data, "id")

    @property
    def proxy_cluster_id(self) -> str:
        """Proxy cluster id. Required. Names a node: by its id, or by its name where it is written."""
        return read_text(self._data, "proxy_cluster_id")

    @property
    def created_at(self) -> datetime | None:
        """Created at. Set by the server."""
        return read_time(self._data, "created_at")

    @property
    def last_used_at(self) -> datetime | None:
        """Last used at. Set by the server."""
        return read_time(self._data, "last_used_at")


class ProxyClusterKeyCreateResponse(Value):
    """Proxy cluster key create response."""

    __slots__ = ()
    _fields = (
        "proxy_cluster_key",
        "secret_key",
    )
    _secrets = (
        "secret_key",
    )

    def __init__(
        self,
        *,
        proxy_cluster_key: ProxyClusterKey | None = None,
        secret_key: str = "",
    ) -> None:
        self._make(
            proxy_cluster_key=proxy_cluster_key,
            secret_key=secret_key,
        )

    @property
    def proxy_cluster_key(self) -> ProxyClusterKey | None:
        """Proxy cluster key."""
        return read_value(self._data, "proxy_cluster_key", ProxyClusterKey)

    @property
    def secret_key(self) -> str:
        """Secret key. A secret: it is never printed."""
        return read_text(self._data, "secret_key")
