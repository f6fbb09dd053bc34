# Generated from proto/ by `cargo xtask codegen`; do not edit.
"""Types of `proto/…/workflow_roles.proto`."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any, ClassVar, Mapping, Sequence

from .._values import *


class WorkflowRole(Entity):
    """Holders of a role may use a workflow."""

    __slots__ = ()
    _fields = (
        "id",
        "workflow_id",
        "role_id",
    )
    _references = (
        "workflow_id",
        "role_id",
    )

    def __init__(
        self,
        *,
        workflow_id: Ref,
        role_id: Ref,
        id: str = "",
    ) -> None:
        self._make(
            id=id,
            workflow_id=workflow_id,
            role_id=role_id,
        )

    @property
    def id(self) -> str:
        """Id. Set by the server."""
        return read_text(self._data, "id")

    @property
    def workflow_id(self) -> str:
        """Workflow id. Required. Names a workflow: by its id, or by its name where it is written."""
        return read_text(self._data, "workflow_id")

    @property
    def role_id(self) -> str:
        """Role id. Required. Names a role: by its id, or by its name where it is written."""
        return read_text(self._data, "role_id")
