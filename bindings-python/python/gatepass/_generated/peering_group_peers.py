# Generated from proto/ by `cargo xtask codegen`; do not edit.
"""Types of `proto/…/peering_group_peers.proto`."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any, ClassVar, Mapping, Sequence

from .._values import *


class PeeringGroupPeer(Entity):
    """Peering group peer."""

    __slots__ = ()
    _fields = (
        "id",
        "group_id",
        "peers_with_group_id",
    )
    _references = (
        "group_id",
        "peers_with_group_id",
    )

    def __init__(
        self,
        *,
        group_id: Ref = "",
        peers_with_group_id: Ref = "",
        id: str = "",
    ) -> None:
        self._make(
            id=id,
            group_id=group_id,
            peers_with_group_id=peers_with_group_id,
        )

    @property
    def id(self) -> str:
        """Id. Set by the server."""
        return read_text(self._data, "id")

    @property
    def group_id(self) -> str:
        """Group id. The server chooses it where it is not given. Names a peering group: by its id, or by its name
        where it is written.
        """
        return read_text(self._data, "group_id")

    @property
    def peers_with_group_id(self) -> str:
        """Peers with group id. The server chooses it where it is not given. Names a peering group: by its id, or by
        its name where it is written.
        """
        return read_text(self._data, "peers_with_group_id")
