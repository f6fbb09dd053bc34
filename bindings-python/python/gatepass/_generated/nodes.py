# Generated from proto/ by `cargo xtask codegen`; do not edit.
"""Types of `proto/…/nodes.proto`."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any, ClassVar, Mapping, Sequence

from .._values import *


class Node(Entity):
    """A gateway, relay or proxy cluster.

    One of its kinds, which are classes below this one; a kind that this version does not know is of this class
    itself.
    """

    __slots__ = ()
    _kinds: ClassVar[dict[str, str]] = {
        "relay": "Relay",
        "gateway": "Gateway",
        "proxy_cluster": "ProxyCluster",
        "ai_router": "AIRouter",
    }

    @property
    def id(self) -> str:
        """Id. Set by the server."""
        return read_text(self._data, "id")

    @property
    def name(self) -> str:
        """Name. The server chooses it where it is not given."""
        return read_text(self._data, "name")

    @property
    def tags(self) -> Mapping[str, str]:
        """Tags."""
        return read_tags(self._data, "tags")

    @property
    def maintenance_windows(self) -> tuple[NodeMaintenanceWindow, ...]:
        """Maintenance windows."""
        return read_values(self._data, "maintenance_windows", NodeMaintenanceWindow)


class AIRouter(Node):
    """A node of the kind `AIRouter`."""

    __slots__ = ()
    _fields = (
        "id",
        "name",
        "address",
        "tags",
        "maintenance_windows",
        "certificate_authority_id",
    )
    _kind = "ai_router"

    def __init__(
        self,
        *,
        address: str,
        name: str = "",
        tags: Mapping[str, str] | None = None,
        maintenance_windows: Sequence[NodeMaintenanceWindow] | None = None,
        certificate_authority_id: str = "",
        id: str = "",
    ) -> None:
        self._make(
            id=id,
            name=name,
            address=address,
            tags=tags,
            maintenance_windows=maintenance_windows,
            certificate_authority_id=certificate_authority_id,
        )

    @property
    def id(self) -> str:
        """Id. Set by the server."""
        return read_text(self._data, "id")

    @property
    def name(self) -> str:
        """Name."""
        return read_text(self._data, "name")

    @property
    def address(self) -> str:
        """Address. Required."""
        return read_text(self._data, "address")

    @property
    def tags(self) -> Mapping[str, str]:
        """Tags."""
        return read_tags(self._data, "tags")

    @property
    def maintenance_windows(self) -> tuple[NodeMaintenanceWindow, ...]:
        """Maintenance windows."""
        return read_values(self._data, "maintenance_windows", NodeMaintenanceWindow)

    @property
    def certificate_authority_id(self) -> str:
        """Certificate authority id."""
        return read_text(self._data, "certificate_authority_id")


class Gateway(Node):
    """A node of the kind `Gateway`."""

    __slots__ = ()
    _fields = (
        "id",
        "name",
        "state",
        "listen_address",
        "bind_address",
        "tags",
        "gateway_filter",
        "device",
        "location",
        "version",
        "uuid",
        "maintenance_windows",
    )
    _kind = "gateway"

    def __init__(
        self,
        *,
        listen_address: str,
        name: str = "",
        bind_address: str = "",
        tags: Mapping[str, str] | None = None,
        gateway_filter: str = "",
        maintenance_windows: Sequence[NodeMaintenanceWindow] | None = None,
        id: str = "",
        state: str = "",
        device: str = "",
        location: str = "",
        version: str = "",
        uuid: str = "",
    ) -> None:
        self._make(
            id=id,
            name=name,
            state=state,
            listen_address=listen_address,
            bind_address=bind_address,
            tags=tags,
            gateway_filter=gateway_filter,
            device=device,
            location=location,
            version=version,
            uuid=uuid,
            maintenance_windows=maintenance_windows,
        )

    @property
    def id(self) -> str:
        """Id. Set by the server."""
        return read_text(self._data, "id")

    @property
    def name(self) -> str:
        """Name. The server chooses it where it is not given."""
        return read_text(self._data, "name")

    @property
    def state(self) -> str:
        """State. Set by the server."""
        return read_text(self._data, "state")

    @property
    def listen_address(self) -> str:
        """Listen address. Required."""
        return read_text(self._data, "listen_address")

    @property
    def bind_address(self) -> str:
        """Bind address. The server chooses it where it is not given."""
        return read_text(self._data, "bind_address")

    @property
    def tags(self) -> Mapping[str, str]:
        """Tags."""
        return read_tags(self._data, "tags")

    @property
    def gateway_filter(self) -> str:
        """Gateway filter."""
        return read_text(self._data, "gateway_filter")

    @property
    def device(self) -> str:
        """Device. Set by the server."""
        return read_text(self._data, "device")

    @property
    def location(self) -> str:
        """Location. Set by the server."""
        return read_text(self._data, "location")

    @property
    def version(self) -> str:
        """Version. Set by the server."""
        return read_text(self._data, "version")

    @property
    def uuid(self) -> str:
        """Uuid. Set by the server."""
        return read_text(self._data, "uuid")

    @property
    def maintenance_windows(self) -> tuple[NodeMaintenanceWindow, ...]:
        """Maintenance windows."""
        return read_values(self._data, "maintenance_windows", NodeMaintenanceWindow)


class NodeCreateResponse(Value):
    """Node create response."""

    __slots__ = ()
    _fields = (
        "node",
        "token",
    )
    _secrets = (
        "token",
    )

    def __init__(
        self,
        *,
        node: Node | None = None,
        token: str = "",
    ) -> None:
        self._make(
            node=node,
            token=token,
        )

    @property
    def node(self) -> Node | None:
        """Node."""
        return read_value(self._data, "node", Node)

    @property
    def token(self) -> str:
        """Token. A secret: it is never printed."""
        return read_text(self._data, "token")


class NodeMaintenanceWindow(Value):
    """Node maintenance window."""

    __slots__ = ()
    _fields = (
        "cron_schedule",
        "require_idleness",
    )

    def __init__(
        self,
        *,
        cron_schedule: str = "",
        require_idleness: bool = False,
    ) -> None:
        self._make(
            cron_schedule=cron_schedule,
            require_idleness=require_idleness,
        )

    @property
    def cron_schedule(self) -> str:
        """Cron schedule."""
        return read_text(self._data, "cron_schedule")

    @property
    def require_idleness(self) -> bool:
        """Require idleness."""
        return read_bool(self._data, "require_idleness")


class NodeTCPProbeResponse(Value):
    """Node TCP probe response."""

    __slots__ = ()
    _fields = (
        "succeeded",
        "error",
    )

    def __init__(
        self,
        *,
        succeeded: bool = False,
        error: str = "",
    ) -> None:
        self._make(
            succeeded=succeeded,
            error=error,
        )

    @property
    def succeeded(self) -> bool:
        """Succeeded."""
        return read_bool(self._data, "succeeded")

    @property
    def error(self) -> str:
        """Error."""
        return read_text(self._data, "error")


class ProxyCluster(Node):
    """A node of the kind `ProxyCluster`."""

    __slots__ = ()
    _fields = (
        "id",
        "name",
        "address",
        "tags",
        "maintenance_windows",
    )
    _kind = "proxy_cluster"

    def __init__(
        self,
        *,
        address: str,
        name: str = "",
        tags: Mapping[str, str] | None = None,
        maintenance_windows: Sequence[NodeMaintenanceWindow] | None = None,
        id: str = "",
    ) -> None:
        self._make(
            id=id,
            name=name,
            address=address,
            tags=tags,
            maintenance_windows=maintenance_windows,
        )

    @property
    def id(self) -> str:
        """Id. Set by the server."""
        return read_text(self._data, "id")

    @property
    def name(self) -> str:
        """Name. The server chooses it where it is not given."""
        return read_text(self._data, "name")

    @property
    def address(self) -> str:
        """Address. Required."""
        return read_text(self._data, "address")

    @property
    def tags(self) -> Mapping[str, str]:
        """Tags."""
        return read_tags(self._data, "tags")

    @property
    def maintenance_windows(self) -> tuple[NodeMaintenanceWindow, ...]:
        """Maintenance windows."""
        return read_values(self._data, "maintenance_windows", NodeMaintenanceWindow)


class Relay(Node):
    """A node of the kind `Relay`."""

    __slots__ = ()
    _fields = (
        "id",
        "name",
        "state",
        "tags",
        "gateway_filter",
        "device",
        "location",
        "version",
        "uuid",
        "maintenance_windows",
    )
    _kind = "relay"

    def __init__(
        self,
        *,
        name: str = "",
        tags: Mapping[str, str] | None = None,
        gateway_filter: str = "",
        maintenance_windows: Sequence[NodeMaintenanceWindow] | None = None,
        id: str = "",
        state: str = "",
        device: str = "",
        location: str = "",
        version: str = "",
        uuid: str = "",
    ) -> None:
        self._make(
            id=id,
            name=name,
            state=state,
            tags=tags,
            gateway_filter=gateway_filter,
            device=device,
            location=location,
            version=version,
            uuid=uuid,
            maintenance_windows=maintenance_windows,
        )

    @property
    def id(self) -> str:
        """Id. Set by the server."""
        return read_text(self._data, "id")

    @property
    def name(self) -> str:
        """Name. The server chooses it where it is not given."""
        return read_text(self._data, "name")

    @property
    def state(self) -> str:
        """State. Set by the server."""
        return read_text(self._data, "state")

    @property
    def tags(self) -> Mapping[str, str]:
        """Tags."""
        return read_tags(self._data, "tags")

    @property
    def gateway_filter(self) -> str:
        """Gateway filter."""
        return read_text(self._data, "gateway_filter")

    @property
    def device(self) -> str:
        """Device. Set by the server."""
        return read_text(self._data, "device")

    @property
    def location(self) -> str:
        """Location. Set by the server."""
        return read_text(self._data, "location")

    @property
    def version(self) -> str:
        """Version. Set by the server."""
        return read_text(self._data, "version")

    @property
    def uuid(self) -> str:
        """Uuid. Set by the server."""
        return read_text(self._data, "uuid")

    @property
    def maintenance_windows(self) -> tuple[NodeMaintenanceWindow, ...]:
        """Maintenance windows."""
        return read_values(self._data, "maintenance_windows", NodeMaintenanceWindow)
