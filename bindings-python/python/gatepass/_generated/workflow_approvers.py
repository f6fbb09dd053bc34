# Generated from proto/ by `cargo xtask codegen`; do not edit.
"""Types of `proto/…/workflow_approvers.proto`."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any, ClassVar, Mapping, Sequence

from .._values import *


class WorkflowApprover(Entity):
    """Workflow approver."""

    __slots__ = ()
    _fields = (
        "id",
        "workflow_id",
        "account_id",
        "role_id",
    )
    _references = (
        "workflow_id",
        "account_id",
        "role_id",
    )

    def __init__(
        self,
        *,
        workflow_id: Ref,
        account_id: Ref = "",
        role_id: Ref = "",
        id: str = "",
    ) -> None:
        self._make(
            id=id,
            workflow_id=workflow_id,
            account_id=account_id,
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
    def account_id(self) -> str:
        """Account id. Names a account: by its id, or by its name where it is written."""
        return read_text(self._data, "account_id")

    @property
    def role_id(self) -> str:
        """Role id. Names a role: by its id, or by its name where it is written."""
        return read_text(self._data, "role_id")
