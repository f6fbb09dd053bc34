# Generated from proto/ by `cargo xtask codegen`; do not edit.
"""Types of `proto/…/groups_roles.proto`."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any, ClassVar, Mapping, Sequence

from .._values import *


class GroupRole(Entity):
    """A group holds a role."""

    __slots__ = ()
    _fields = (
        "id",
        "group_id",
        "role_id",
        "group_name",
        "role_name",
    )
    _references = (
        "group_id",
        "role_id",
    )

    def __init__(
        self,
        *,
        group_id: Ref,
        role_id: Ref,
        id: str = "",
        group_name: str = "",
        role_name: str = "",
    ) -> None:
        self._make(
            id=id,
            group_id=group_id,
            role_id=role_id,
            group_name=group_name,
            role_name=role_name,
        )

    @property
    def id(self) -> str:
        """Id. Set by the server."""
        return read_text(self._data, "id")

    @property
    def group_id(self) -> str:
        """Group id. Required. Names a group: by its id, or by its name where it is written."""
        return read_text(self._data, "group_id")

    @property
    def role_id(self) -> str:
        """Role id. Required. Names a role: by its id, or by its name where it is written."""
        return read_text(self._data, "role_id")

    @property
    def group_name(self) -> str:
        """Group name. Set by the server."""
        return read_text(self._data, "group_name")

    @property
    def role_name(self) -> str:
        """Role name. Set by the server. The server chooses it where it is not given."""
        return read_text(self._data, "role_name")
