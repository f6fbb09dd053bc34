# Generated from proto/ by `cargo xtask codegen`; do not edit.
"""Types of `proto/…/peering_group_nodes.proto`."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any, ClassVar, Mapping, Sequence

from .._values import *


class PeeringGroupNode(Entity):
    """Peering group node."""

    __slots__ = ()
    _fields = (
        "id",
        "node_id",
        "group_id",
    )
    _references = (
        "node_id",
        "group_id",
    )

    def __init__(
        self,
        *,
        node_id: Ref = "",
        group_id: Ref = "",
        id: str = "",
    ) -> None:
        self._make(
            id=id,
            node_id=node_id,
            group_id=group_id,
        )

    @property
    def id(self) -> str:
        """Id. Set by the server."""
        return read_text(self._data, "id")

    @property
    def node_id(self) -> str:
        """Node id. The server chooses it where it is not given. Names a node: by its id, or by its name where it is
        written.
        """
        return read_text(self._data, "node_id")

    @property
    def group_id(self) -> str:
        """Group id. The server chooses it where it is not given. Names a peering group: by its id, or by its name
        where it is written.
        """
        return read_text(self._data, "group_id")
